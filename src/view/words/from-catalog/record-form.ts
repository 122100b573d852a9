/** What the admin page says about recording the setup. */
import type { AdminCatalog } from '../catalog';
import type {
  ConflictWords,
  DraftWords,
  ListWords,
  PasteWords,
  RecordFormWords,
  SavingWords,
} from '../record-form-words';
import type { Say } from '../say';
import {
  appAccessPicture,
  customerAccessPicture,
  mailPicture,
  projectsPicture,
} from './record-form-pictures';

type Messages = AdminCatalog['recordForm'];

function paste(m: Messages['paste'], say: Say): PasteWords {
  return {
    ...m,
    silentRole: (count) => say(m.silentRole, { count }),
    silentApproval: (count) => say(m.silentApproval, { count }),
    problems: (count) => say(m.problems, { count }),
    problem: (line, text, reason, entry) => {
      const has = { hasText: text !== '', hasEntry: entry !== '' };
      // A line is called by its number, which is no quantity: it is never grouped.
      return say(m.problem, { line: String(line), text, reason, entry, ...has });
    },
    nothingNew: (unchanged) => say(m.nothingNew, { unchanged }),
    summary: (added, changed, removed, unchanged) =>
      say(m.summary, { added, changed, removed, unchanged }),
    take: (changes) => say(m.take, { changes }),
  };
}

function saving(m: Messages['saving'], say: Say): SavingWords {
  return {
    ...m,
    unsaved: (changes) => say(m.unsaved, { changes }),
    reviewSome: (changes) => say(m.reviewSome, { changes }),
    discardSure: (changes) => say(m.discardSure, { changes }),
    reviewTitle: (changes) => say(m.reviewTitle, { changes }),
  };
}

function draft(m: Messages['draft'], say: Say): DraftWords {
  return {
    ...m,
    offer: (age) => say(m.offer, { age }),
    offerOld: (age) => say(m.offerOld, { age }),
  };
}

function conflict(m: Messages['conflict'], say: Say): ConflictWords {
  return {
    ...m,
    text: (by, age) => say(m.text, { by, age, hasBy: by !== undefined }),
    combineOverlaps: (count) => say(m.combineOverlaps, { count }),
    combined: (overlaps) => say(m.combined, { overlaps }),
  };
}

function table(m: Messages['table'], say: Say): RecordFormWords['table'] {
  return {
    ...m,
    setAll: (column, count) => say(m.setAll, { column, count }),
    setAllFirst: (count) => say(m.setAllFirst, { count }),
    setDone: (count) => say(m.setDone, { count }),
    roleOf: (name) => say(m.roleOf, { name }),
    approvalOf: (name) => say(m.approvalOf, { name }),
    settingOf: (setting, name) => say(m.settingOf, { setting, name }),
    edit: (domain) => say(m.edit, { domain }),
    remove: (domain) => say(m.remove, { domain }),
  };
}

function projects(m: Messages['projects'], say: Say): RecordFormWords['projects'] {
  return {
    ...m,
    picture: projectsPicture(m.picture),
    reading: (count) => say(m.reading, { count }),
    count: (shown, all) => say(m.count, { shown, all, filtered: shown !== all }),
    forget: (key) => say(m.forget, { key }),
    forgotten: (key) => say(m.forgotten, { key }),
    set: (count) => say(m.set, { count }),
  };
}

/** What is said of both lists of domains. */
function list(m: Messages['list'], say: Say) {
  return {
    ...m,
    count: (shown, all) => say(m.count, { shown, all, filtered: shown !== all }),
    added: (domain) => say(m.added, { domain }),
    removed: (domain) => say(m.removed, { domain }),
    renamed: (before, after) => say(m.renamed, { before, after }),
    pasted: (changes) => say(m.pasted, { changes }),
  } satisfies Partial<ListWords>;
}

/** The sentences of the record form. */
export function recordFormWords(m: Messages, say: Say): RecordFormWords {
  const { list: shared, customerAccess, appAccess, mail, ...rest } = m;
  const bothLists = list(shared, say);
  return {
    ...rest,
    judging: (state) => say(m.judging, { state }),
    opensNewTab: (label) => say(m.opensNewTab, { label }),
    customerAccess: {
      ...customerAccess,
      picture: customerAccessPicture(customerAccess.picture),
      list: { ...bothLists, ...customerAccess.list },
    },
    appAccess: {
      ...appAccess,
      picture: appAccessPicture(appAccess.picture),
      approved: { ...bothLists, ...appAccess.approved },
    },
    mail: { ...mail, picture: mailPicture(mail.picture) },
    projects: projects(m.projects, say),
    table: table(m.table, say),
    paste: paste(m.paste, say),
    saving: saving(m.saving, say),
    draft: draft(m.draft, say),
    conflict: conflict(m.conflict, say),
  };
}
