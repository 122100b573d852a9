/** What the admin page says about the age of the record, its revisions, and lists of domains that look alike. */
import type { AdminCatalog } from '../catalog';
import type { CompareWords, HistoryWords, RecordStatusWords, RestoreWords } from '../history-words';
import type { Say } from '../say';

type Messages = AdminCatalog['history'];

function restore(m: Messages['restore'], say: Say): RestoreWords {
  return {
    ...m,
    actionFor: (revision) => say(m.actionFor, { revision }),
    title: (revision) => say(m.title, { revision }),
    changes: (count) => say(m.changes, { count }),
    after: (revision) => say(m.after, { revision }),
    commentText: (revision) => say(m.commentText, { revision }),
    done: (restored, made) => say(m.done, { restored, made }),
    undoText: (restored) => say(m.undoText, { restored }),
    undone: (back, made) => say(m.undone, { back, made }),
  };
}

function comparing(m: Messages['comparing'], say: Say): CompareWords {
  return {
    ...m,
    title: (older, newer) => say(m.title, { older, newer }),
    settings: (count) => say(m.settings, { count }),
    showAll: (count) => say(m.showAll, { count }),
  };
}

function status(m: Messages['status'], say: Say): RecordStatusWords {
  return {
    ...m,
    confirmed: (by, age) => say(m.confirmed, { by, age, hasBy: by !== undefined }),
    changed: (by, age) => say(m.changed, { by, age, hasBy: by !== undefined }),
    stale: (days) => say(m.stale, { days }),
    askAfter: (days) => say(m.askAfter, { days }),
    daysHelp: (least, most) => say(m.daysHelp, { least, most }),
    daysProblem: (least, most) => say(m.daysProblem, { least, most }),
    daysConflict: (days) => say(m.daysConflict, { days }),
    daysSaved: (days) => say(m.daysSaved, { days }),
  };
}

/** The sentences about the history and the age of the record. */
export function historyWords(m: Messages, say: Say): HistoryWords {
  return {
    ...m,
    revision: (number) => say(m.revision, { number }),
    confirmedSince: (age) => say(m.confirmedSince, { age }),
    pick: (revision) => say(m.pick, { revision }),
    compareHelp: (picked) => say(m.compareHelp, { picked }),
    viewFor: (revision) => say(m.viewFor, { revision }),
    changesFor: (revision) => say(m.changesFor, { revision }),
    restore: restore(m.restore, say),
    comparing: comparing(m.comparing, say),
    status: status(m.status, say),
  };
}
