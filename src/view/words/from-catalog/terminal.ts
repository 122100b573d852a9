/** What the commands of the terminal say by themselves. */
import type { TerminalCatalog } from '../catalog';
import type { Say } from '../say';
import type { BrokenSaid, PredictWords, PullWords, TerminalWords } from '../terminal-words';
import { each } from './each';

/** The sentences of both commands. */
export function terminalWords(m: TerminalCatalog, say: Say): TerminalWords {
  return {
    ...m,
    usage: (command) => say(m.usage, { command }),
    options: {
      ...m.options,
      language: (languages) => say(m.options.language, { languages }),
    },
    unreadable: (path) => say(m.unreadable, { path }),
    unknownLanguage: (languages) => say(m.unknownLanguage, { languages }),
    predict: predict(m.predict, say),
    pull: pull(m.pull, say),
  };
}

function predict(m: TerminalCatalog['predict'], say: Say): PredictWords {
  const { inputLine: line, guardrails } = m;
  const broken = (message: string) => (said: BrokenSaid) =>
    say(message, { ...said, hasProject: said.project !== undefined });
  return {
    ...m,
    input: (object) => say(m.input, { object }),
    noProject: (project) => say(m.noProject, { project }),
    line: (number, problem) => say(m.line, { line: String(number), problem }),
    sameColumnName: (name, numbers) => say(m.sameColumnName, { name, numbers }),
    noColumn: (name, columns) => say(m.noColumn, { name, columns }),
    inputLine: {
      ...line,
      unknownField: (field) => say(line.unknownField, { field }),
      missing: (field) => say(line.missing, { field }),
      emptyList: (field) => say(line.emptyList, { field }),
      unknownWord: (field, word, known) => say(line.unknownWord, { field, word, known }),
      wrongType: (field, type) => say(line.wrongType, { field, type }),
    },
    guardrails: {
      ...guardrails,
      broken: broken(guardrails.broken),
      mayBeBroken: broken(guardrails.mayBeBroken),
      wrongPart: (path, part) => say(guardrails.wrongPart, { path, part }),
      notJson: (path, reason) => say(guardrails.notJson, { path, reason }),
    },
  };
}

function pull(m: TerminalCatalog['pull'], say: Say): PullWords {
  return {
    ...m,
    notes: each(m.notes, (message) => (text) => say(message, { text })),
    noted: (note, count, example) => say(m.noted, { note, count, example }),
    listing: (done) => say(m.listing, { done }),
    reading: (done, of) => say(m.reading, { done, of }),
    waiting: (seconds) => say(m.waiting, { seconds }),
    written: (path, domains, known, role) => say(m.written, { path, domains, known, role }),
    unchanged: (result) => say(m.unchanged, { result }),
  };
}
