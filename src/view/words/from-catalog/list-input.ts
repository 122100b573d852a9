/** What both pages and the terminal say about a list that is being put in. */
import type { Catalog } from '../catalog';
import type { ListInputWords } from '../list-input-words';
import type { Say } from '../say';

// Lines and columns are called by their number, which is no quantity: it is never grouped.

/** The sentences of a list that is being put in. */
export function listInputWords(m: Catalog['lists']['listInput'], say: Say): ListInputWords {
  return {
    ...m,
    defaultName: (date) => say(m.defaultName, { date }),
    unnamedColumn: (number) => say(m.unnamedColumn, { number: String(number) }),
    columnChoice: (name, examples) =>
      say(m.columnChoice, { name, examples, hasExamples: examples !== '' }),
    found: (addresses) => say(m.found, { addresses }),
    duplicates: (count) => say(m.duplicates, { count }),
    blanks: (count) => say(m.blanks, { count }),
    invalid: (count) => say(m.invalid, { count }),
    broken: (count) => say(m.broken, { count }),
    beyond: (left, most) => say(m.beyond, { left, most }),
    line: (line, text, problem) => say(m.line, { line: String(line), text, problem }),
    sameAs: (line) => say(m.sameAs, { line: String(line) }),
    more: (count) => say(m.more, { count }),
  };
}
