/** What the admin page says about what is wrong with a setup. */
import type { AdminCatalog } from '../catalog';
import type { AboutFinding, FindingsWords } from '../findings-words';
import type { Say, Told } from '../say';
import { each } from './each';

/** The sentences about findings. */
export function findingsWords(m: AdminCatalog['findings'], say: Say): FindingsWords {
  return {
    ...m,
    tabCount: (count) => say(m.tabCount, { count }),
    summary: (shown, muted) => say(m.summary, { shown, muted }),
    severityCount: (severity, count) => say(m.severityCount[severity], { count }),
    filterAll: (count) => say(m.filterAll, { count }),
    exampleWithAccount: (address, account) => say(m.exampleWithAccount, { address, account }),
    examplePlace: (who, project) => say(m.examplePlace, { who, project }),
    extent: (about) => say(m.extent, toldOf(about)),
    domainsTitle: (count) => say(m.domainsTitle, { count }),
    projectsTitle: (count) => say(m.projectsTitle, { count }),
    showAll: (count) => say(m.showAll, { count }),
    muted: (title) => say(m.muted, { title }),
    unmuted: (title) => say(m.unmuted, { title }),
    mutedTitle: (count) => say(m.mutedTitle, { count }),
    mutedReason: (reason) => say(m.mutedReason, { reason }),
    mutedBy: (by, age) => say(m.mutedBy, { by, age, hasBy: by !== undefined }),
    codes: each(m.codes, ({ name, title, reason, fix }) => ({
      name,
      title: (about) => say(title, toldOf(about)),
      reason: (about) => say(reason, toldOf(about)),
      fix,
    })),
  };
}

function toldOf(about: AboutFinding): Told {
  const ending = about.domain.split('.').at(-1) ?? '';
  return { ...about, ending, hasOtherFacts: about.otherFacts !== '' };
}
