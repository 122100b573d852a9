/** What the admin page says about changes that are tried, and the least change. */
import type { AdminCatalog } from '../catalog';
import type { Say } from '../say';
import type {
  AffectedWords,
  ApplyWords,
  ChangesWords,
  ComparisonWords,
  ControlWords,
  LeastWords,
  Reach,
  WhatIfWords,
} from '../what-if-words';

type Messages = AdminCatalog['whatIf'];

function controls(m: Messages['controls'], say: Say): ControlWords {
  return {
    ...m,
    inRecord: (value) => say(m.inRecord, { value }),
    more: (count) => say(m.more, { count }),
    addApproved: (domain) => say(m.addApproved, { domain }),
    addExternal: (domain) => say(m.addExternal, { domain }),
    remove: (name) => say(m.remove, { name }),
    restore: (name) => say(m.restore, { name }),
    allProjects: (count) => say(m.allProjects, { count }),
  };
}

function changes(m: Messages['changes'], say: Say): ChangesWords {
  return {
    ...m,
    title: (count) => say(m.title, { count }),
    remove: (name) => say(m.remove, { name }),
    fromTo: (before, after) => say(m.fromTo, { before, after }),
    broken: (entries) => say(m.broken, { entries }),
  };
}

function apply(m: Messages['apply'], say: Say): ApplyWords {
  return {
    ...m,
    comment: (changes) => say(m.comment, { changes }),
  };
}

function affected(m: Messages['affected'], say: Say): AffectedWords {
  return {
    ...m,
    counting: (read) => say(m.counting, { read }),
    accounts: (atlassian, portalOnly) =>
      say(m.accounts, { all: atlassian + portalOnly, atlassian, portalOnly }),
    predictions: (count) => say(m.predictions, { count }),
    hidden: (count) => say(m.hidden, { count }),
    unknownProjects: (predictions) => say(m.unknownProjects, { predictions }),
  };
}

function least(m: Messages['least'], say: Say): LeastWords {
  return {
    ...m,
    already: (who, project) => say(m.already, { who, project }),
    impossibleForAll: (who) => say(m.impossibleForAll, { who }),
    found: (ways, size) => say(m.found, { ways, size }),
    way: (number) => say(m.way, { number }),
    showWays: (count) => say(m.showWays, { count }),
    othersChange: (cells) => say(m.othersChange, { cells }),
  };
}

function comparison(m: Messages['comparison'], say: Say): ComparisonWords {
  const reach = (reached: Reach) => {
    const whole = reached.cells === reached.classes * reached.projects;
    return say(m.reach, { ...reached, whole });
  };
  return {
    ...m,
    summary: (reached, kinds) => say(m.summary, { reach: reach(reached), kinds }),
    becomes: (before, after) => say(m.becomes, { before, after }),
    fromTo: (before, after) => say(m.fromTo, { before, after }),
    sameAnswer: (answer) => say(m.sameAnswer, { answer }),
    reach,
    allProjects: (count) => say(m.allProjects, { count }),
    someProjects: (count, names) => say(m.someProjects, { count, names }),
    showKinds: (count) => say(m.showKinds, { count }),
    showClasses: (count) => say(m.showClasses, { count }),
    rowsLabel: (kind) => say(m.rowsLabel, { kind }),
  };
}

/** The sentences about changes that are tried. */
export function whatIfWords(m: Messages, say: Say): WhatIfWords {
  return {
    ...m,
    inProjects: (setting, projects) => say(m.inProjects, { setting, projects }),
    commentOf: (setting, value) => say(m.commentOf, { setting, value }),
    about: (who, project) => say(m.about, { who, project, hasProject: project !== undefined }),
    fulfilled: (outcome) => say(m.fulfilled, { outcome }),
    notFulfilled: (outcome) => say(m.notFulfilled, { outcome }),
    controls: controls(m.controls, say),
    changes: changes(m.changes, say),
    apply: apply(m.apply, say),
    affected: affected(m.affected, say),
    least: least(m.least, say),
    comparison: comparison(m.comparison, say),
  };
}
