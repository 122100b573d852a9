/** What the admin page says around the record. */
import type { AdminPageWords } from '../admin-page-words';
import type { Catalog } from '../catalog';
import type { Say } from '../say';

/** The sentences about the record. */
export function recordWords(m: Catalog['record'], say: Say): AdminPageWords {
  return {
    ...m,
    recorded: (by, age) => say(m.recorded, { by, age, hasBy: by !== undefined }),
    comment: (text) => say(m.comment, { text }),
    revision: (id) => say(m.revision, { id }),
    unknownCount: (unknown, all) => say(m.unknownCount, { unknown, all }),
    approvedTitle: (count) => say(m.approvedTitle, { count }),
    externalTitle: (count) => say(m.externalTitle, { count }),
    projectsTitle: (count) => say(m.projectsTitle, { count }),
    approval: (needed) => say(m.approval, { needed }),
    entry: (role, approval) => say(m.entry, { role, approval }),
    domainOf: (list, domain) => say(m.domainOf, { list, domain }),
    projectSetting: (project, setting) => say(m.projectSetting, { project, setting }),
    onOff: (on) => say(m.onOff, { on }),
    domainCount: (count) => say(m.domainCount, { count }),
    showAll: (count) => say(m.showAll, { count }),
    problemAt: (path, problem) => say(m.problemAt, { path, problem }),
  };
}
