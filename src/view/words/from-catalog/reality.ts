/** What the admin page says about what happened on the site. */
import type { AdminCatalog } from '../catalog';
import type {
  ContradictionWords,
  DriftWords,
  ExplainWords,
  HitWords,
  ImpliedWords,
  RealityWords,
  SweepWords,
  TakeWords,
} from '../reality-words';
import type { Say } from '../say';
import { each } from './each';

type Messages = AdminCatalog['reality'];

function contradictions(m: Messages['contradictions'], say: Say): ContradictionWords {
  return {
    ...m,
    title: (accounts) => say(m.title, { accounts }),
    line: (made, count, domain) => say(m.line[made], { count, domain }),
    between: (after, by) => say(m.between, { after, by }),
    on: (day) => say(m.on, { day }),
    recorded: (choices) => say(m.recorded, { choices }),
    cannotTell: (count) => say(m.cannotTell, { count }),
    states: each(m.states, (messages) => (about) => {
      const { surely, domain, ...rest } = about;
      return say(messages[surely], { ...rest, domain, hasDomain: domain !== undefined });
    }),
    fromTo: (before, after) => say(m.fromTo, { before, after }),
    against: (count) => say(m.against, { count }),
    strained: (count) => say(m.strained, { count }),
    showAll: (count) => say(m.showAll, { count }),
    takeAbout: (what) => say(m.takeAbout, { what }),
  };
}

function taking(m: Messages['taking'], say: Say): TakeWords {
  const { setting, before, after, where } = m.columns;
  return {
    ...m,
    columns: [setting, before, after, where],
    comment: (changes) => say(m.comment, { changes }),
    done: (changes) => say(m.done, { changes }),
  };
}

function explaining(m: Messages['explaining'], say: Say): ExplainWords {
  return {
    ...m,
    done: (count) => say(m.done, { count }),
    seen: (count) => say(m.seen, { count }),
    listTitle: (count) => say(m.listTitle, { count }),
    reason: (reason) => say(m.reason, { reason }),
    about: (made, domain, until) => say(m.about[made], { domain, until }),
    by: (author, age) => say(m.by, { author, age, hasAuthor: author !== undefined }),
    takeBackAbout: (what) => say(m.takeBackAbout, { what }),
  };
}

function implied(m: Messages['implied'], say: Say): ImpliedWords {
  return {
    ...m,
    more: (count) => say(m.more, { count }),
    externalAllows: (domain) => say(m.externalAllows, { domain }),
  };
}

function hits(m: Messages['hits'], say: Say): HitWords {
  return {
    ...m,
    summary: (rate, cameTrue, of) => say(m.summary, { rate, cameTrue, of }),
    onlyOpen: (count) => say(m.onlyOpen, { count }),
    week: (day) => say(m.week, { day }),
    weekText: (week, counts, rate) =>
      say(m.weekText, { week, counts, rate, hasRate: rate !== undefined }),
    missesTitle: (count) => say(m.missesTitle, { count }),
    miss: (count, domain, predicted, made) => say(m.miss[made], { count, domain, predicted }),
    contradicts: (likely) => say(m.contradicts, { likely }),
    explained: (reason) => say(m.explained, { reason }),
    toContradictionAbout: (what) => say(m.toContradictionAbout, { what }),
    showAll: (count) => say(m.showAll, { count }),
  };
}

function drift(m: Messages['drift'], say: Say): DriftWords {
  return {
    ...m,
    readAt: (age) => say(m.readAt, { age }),
    changes: each(m.changes, (message) => ({ project, from, to }) => {
      const has = { hasFrom: from !== undefined, hasTo: to !== undefined };
      return say(message, { project, from, to, ...has });
    }),
    turns: each(
      m.turns,
      (message) =>
        ({ project }) =>
          say(message, { project }),
    ),
    between: (after, by) => say(m.between, { after, by }),
    on: (day) => say(m.on, { day }),
    markSeenAbout: (what) => say(m.markSeenAbout, { what }),
    seenTitle: (count) => say(m.seenTitle, { count }),
    missing: (what, project, why) =>
      say(m.missing, { what, project, why, hasProject: project !== undefined }),
    moreMissing: (count) => say(m.moreMissing, { count }),
  };
}

function sweep(m: Messages['sweep'], say: Say): SweepWords {
  return {
    ...m,
    waiting: (accounts) => say(m.waiting, { accounts }),
    complete: (accounts, age) => say(m.complete, { accounts, age }),
    ran: (age) => say(m.ran, { age }),
    began: (age) => say(m.began, { age }),
    points: (points) => say(m.points, { points }),
    missing: (why) => say(m.missing, { why }),
    hidden: (count) => say(m.hidden, { count }),
  };
}

/** The sentences of the reality check. */
export function realityWords(m: Messages, say: Say): RealityWords {
  return {
    ...m,
    tabCount: (count) => say(m.tabCount, { count }),
    headline: {
      ...m.headline,
      contradicts: (count) => say(m.headline.contradicts, { count }),
      because: (contradicts, likely) => say(m.headline.because, { contradicts, likely }),
      manySettings: (count) => say(m.headline.manySettings, { count }),
      severalLikely: (count) => say(m.headline.severalLikely, { count }),
      orAnotherWay: (setting) => say(m.headline.orAnotherWay, { setting }),
      holds: (count, since, unplaced) => say(m.headline.holds, { count, since, unplaced }),
      underWay: (accounts) => say(m.headline.underWay, { accounts }),
      changes: (count) => say(m.headline.changes, { count }),
    },
    contradictions: contradictions(m.contradictions, say),
    taking: taking(m.taking, say),
    explaining: explaining(m.explaining, say),
    implied: implied(m.implied, say),
    hits: hits(m.hits, say),
    drift: drift(m.drift, say),
    sweep: sweep(m.sweep, say),
  };
}
