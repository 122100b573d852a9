/** What the project page says around its answers. */
import type { Catalog } from '../catalog';
import type { ProjectListWords, ProjectPageWords } from '../project-page-words';
import type { Say } from '../say';

type Messages = Catalog['projectPage'];

function list(m: Messages['list'], say: Say): ProjectListWords {
  return {
    ...m,
    checkNow: (addresses) => say(m.checkNow, { addresses }),
    startJob: (addresses) => say(m.startJob, { addresses }),
    long: (most) => say(m.long, { most }),
    checking: (done, all) => say(m.checking, { done, all }),
    checked: (addresses) => say(m.checked, { addresses }),
    sending: (done, all) => say(m.sending, { done, all }),
    stopped: (done, all) => say(m.stopped, { done, all }),
    sendingStopped: (done, all) => say(m.sendingStopped, { done, all }),
    failed: (addresses) => say(m.failed, { addresses }),
    lookFailed: (why) => say(m.lookFailed, { why }),
  };
}

/** The sentences of the project page. */
export function projectPageWords(m: Messages, say: Say): ProjectPageWords {
  return {
    ...m,
    list: list(m.list, say),
    tooMany: (found, most) => say(m.tooMany, { found, most }),
    checking: (count) => say(m.checking, { count }),
    notKnown: (because) => say(m.notKnown, { because }),
    noRecord: (mayRecord) => say(m.noRecord, { mayRecord }),
    contradicted: (accounts, mayAdminister) => say(m.contradicted, { accounts, mayAdminister }),
    stale: (days, mayConfirm) => say(m.stale, { days, mayConfirm }),
    recorded: (by, age, confirmed) => {
      const has = { hasBy: by !== undefined, isConfirmed: confirmed !== undefined };
      return say(m.recorded, { by, age, confirmed, ...has });
    },
    partial: (failed, all) => say(m.partial, { failed, all }),
    summary: (counts) => say(m.summary, counts),
    missing: (what, because) =>
      say(isPart(what, m.missing) ? m.missing[what] : m.missing.other, { because }),
    senderWarning: (warning) => say(m.senderWarning, { warning }),
    stored: (age) => say(m.stored, { age }),
    retryAfter: (seconds) => say(m.retryAfter, { seconds }),
    correlation: (id) => say(m.correlation, { id }),
    field: (path) => say(m.field, { path }),
    mailFrom: (from) => say(m.mailFrom, { from }),
    when: (conditions) => say(m.when, { conditions }),
    onlyWhen: (conditions, example) => say(m.onlyWhen, { conditions, example }),
    exampleWhen: (example) => say(m.exampleWhen, { example }),
    accountExample: (conditions, example) => say(m.accountExample, { conditions, example }),
    accountUnknown: (because) => say(m.accountUnknown, { because }),
    otherwiseLine: (conditions, outcome) => say(m.otherwiseLine, { conditions, outcome }),
    factLine: (fact, value) => say(m.factLine, { fact, value }),
    asSentence: (phrase) => say(m.asSentence, { phrase }),
    ruledOut: (outcomes, reason) => say(m.ruledOut, { outcomes, reason }),
  };
}

/** A part of the report that has a name; a newer back end may know more of them. */
function isPart<Parts extends object>(what: string, parts: Parts): what is string & keyof Parts {
  return Object.hasOwn(parts, what);
}
