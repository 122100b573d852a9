/** What the admin page says about the map of all addresses. */
import type { AdminCatalog } from '../catalog';
import type { MapWords } from '../map-words';
import type { Say } from '../say';

/** The sentences of the map. */
export function mapWords(m: AdminCatalog['map']['map'], say: Say): MapWords {
  return {
    ...m,
    shortSome: (count) => say(m.shortSome, { count }),
    cell: (cell) => say(m.cell, cell),
    count: (count) => say(m.count, count),
    countShort: (cells) => say(m.countShort, { cells }),
    countPossible: (cells) => say(m.countPossible, { cells }),
    shown: (rows, all) => say(m.shown, { rows, all, filtered: rows !== all }),
    belongs: (text, name) => say(m.belongs, { text, name }),
    listed: (text, name) => say(m.listed, { text, name }),
    alike: (projects, all) => say(m.alike, { projects, areAll: projects === all }),
    alikeNames: (first, more) => say(m.alikeNames, { first, more }),
    unfold: (projects) => say(m.unfold, { projects }),
    fold: (projects) => say(m.fold, { projects }),
    oneOfAlike: (projects) => say(m.oneOfAlike, { projects }),
    whyLabel: (row) => say(m.whyLabel, { row }),
    whyFor: (address, project) =>
      say(m.whyFor, { address, project, hasProject: project !== undefined }),
    exampleAddress: (address) => say(m.exampleAddress, { address }),
    alsoFor: (projects) => say(m.alsoFor, { projects }),
  };
}
