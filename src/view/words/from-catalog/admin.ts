/** What the admin page says around its parts, about first steps, about lists beyond what all pages say, and about exports. */
import type { AdminListsWords } from '../admin-lists-words';
import type { AdminCatalog } from '../catalog';
import type { ExportWords } from '../export-words';
import type { FirstStepsWords } from '../first-steps-words';
import type { Say } from '../say';
import type { ShellWords } from '../shell-words';

/** The sentences around the parts of the page. */
export function shellWords(m: AdminCatalog['admin']['shell'], say: Say): ShellWords {
  return { ...m, opening: (part) => say(m.opening, { part }) };
}

/** The sentences for whoever sets the app up. */
export function firstStepsWords(m: AdminCatalog['admin']['firstSteps'], say: Say): FirstStepsWords {
  return {
    ...m,
    progress: (done, all) => say(m.progress, { done, all }),
    next: (title, status) => say(m.next, { title, status }),
    someUnknown: (count) => say(m.someUnknown, { count }),
    allKnown: (projects) => say(m.allKnown, { projects }),
    toLookAt: (count) => say(m.toLookAt, { count }),
    guarded: (count) => say(m.guarded, { count }),
  };
}

/** The sentences about lists that only the admin page says. */
export function adminListsWords(m: AdminCatalog['admin']['lists'], say: Say): AdminListsWords {
  return {
    ...m,
    readingFile: (share) => say(m.readingFile, { share }),
    sending: (rows, all) => say(m.sending, { rows, all }),
    whatIf: {
      ...m.whatIf,
      nothing: (rows) => say(m.whatIf.nothing, { rows }),
      summary: (changed, rows) => say(m.whatIf.summary, { changed, rows }),
    },
  };
}

/** The sentences about taking something out of the page. */
export function exportWords(m: AdminCatalog['admin']['exports'], say: Say): ExportWords {
  return {
    ...m,
    printedOn: (date) => say(m.printedOn, { date }),
    site: (url) => say(m.site, { url }),
    record: (revision, date) => say(m.record, { revision, date }),
    rowCount: (count) => say(m.rowCount, { count }),
  };
}
