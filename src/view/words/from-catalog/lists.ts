/** What both pages say about lists, their progress and their results. */
import type { Catalog } from '../catalog';
import type {
  ListComparisonWords,
  ListPlaces,
  ListProgressWords,
  ListSummaryWords,
  ListsWords,
  ListTableWords,
  ToInviteWords,
} from '../lists-words';
import type { Say } from '../say';

type Messages = Catalog['lists']['lists'];

function places(m: Messages['places'], say: Say): ListPlaces {
  return {
    ...m,
    loadingRows: (loaded, all) => say(m.loadingRows, { loaded, all }),
    partial: (decided, all) => say(m.partial, { decided, all }),
    showing: (from, to, shown, all) =>
      say(m.showing, { from, to, shown, all, filtered: shown !== all }),
    deleteTitle: (name) => say(m.deleteTitle, { name }),
    cancelTitle: (name) => say(m.cancelTitle, { name }),
  };
}

function progress(m: Messages['progress'], say: Say): ListProgressWords {
  return {
    ...m,
    reading: (accounts) => say(m.reading, { accounts }),
    readingRows: (rows) => say(m.readingRows, { rows }),
    deciding: (done, all) => say(m.deciding, { done, all }),
    done: (rows) => say(m.done, { rows }),
    cancelled: (done, all) => say(m.cancelled, { done, all }),
    rowsOf: (done, all) => say(m.rowsOf, { done, all }),
    paused: (time) => say(m.paused, { time }),
    stuck: (age) => say(m.stuck, { age }),
    perSecond: (rows) => say(m.perSecond, { rows }),
    perMinute: (rows) => say(m.perMinute, { rows }),
    remaining: (time) => say(m.remaining, { time }),
    minutes: (count) => say(m.minutes, { count }),
    hours: (count) => say(m.hours, { count }),
    canClose: (date) => say(m.canClose, { date }),
    spent: (accounts, requests, points) => say(m.spent, { accounts, requests, points }),
    hidden: (accounts) => say(m.hidden, { accounts }),
    notCovered: (rows) => say(m.notCovered, { rows }),
  };
}

function table(m: Messages['table'], say: Say): ListTableWords {
  return {
    ...m,
    sortedBy: (column, descending) => say(m.sortedBy, { column, descending }),
    ifNotNew: (choices) => say(m.ifNotNew, { choices }),
    dependsOn: (facts) => say(m.dependsOn, { facts }),
  };
}

function summary(m: Messages['summary'], say: Say): ListSummaryWords {
  return {
    ...m,
    rows: (rows) => say(m.rows, { rows }),
    rowsAndDomains: (rows, domains) => say(m.rowsAndDomains, { rows, domains }),
    share: (kind, rows) => say(m.share, { kind, rows }),
    moreDomains: (domains, rows) => say(m.moreDomains, { domains, rows }),
  };
}

function toInvite(m: Messages['toInvite'], say: Say): ToInviteWords {
  return {
    ...m,
    count: (addresses) => say(m.count, { addresses }),
    batchesHelp: (batches, size) => say(m.batchesHelp, { batches, size }),
    batch: (number, of, addresses) => say(m.batch, { number, of, addresses }),
    copied: (addresses) => say(m.copied, { addresses }),
  };
}

function comparison(m: Messages['comparison'], say: Say): ListComparisonWords {
  return {
    ...m,
    comparing: (before, after) => say(m.comparing, { before, after }),
    nothing: (unchanged) => say(m.nothing, { unchanged }),
    summary: (changed, otherReason, all) => say(m.summary, { changed, otherReason, all }),
    fromTo: (before, after) => say(m.fromTo, { before, after }),
    sameOutcome: (outcome) => say(m.sameOutcome, { outcome }),
    rows: (rows) => say(m.rows, { rows }),
    onlyBefore: (rows) => say(m.onlyBefore, { rows }),
    onlyAfter: (rows) => say(m.onlyAfter, { rows }),
    examples: (addresses, more) => say(m.examples, { addresses, more }),
  };
}

/** The sentences about lists. */
export function listsWords(m: Messages, say: Say): ListsWords {
  return {
    ...m,
    places: places(m.places, say),
    progress: progress(m.progress, say),
    table: table(m.table, say),
    summary: summary(m.summary, say),
    toInvite: toInvite(m.toInvite, say),
    comparison: comparison(m.comparison, say),
    past: {
      ...m.past,
      expiresIn: (days) => say(m.past.expiresIn, { days }),
    },
  };
}
