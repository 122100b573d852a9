/** What ruled the other outcomes out: one line per reason. */
import type { RuledOut, Visit } from '../decide/verdict';
import { factText } from './fact-text';
import { either } from './join';
import type { Reader } from './reader';

/** Outcomes that went for the same reason stand together. */
export function toRuledOut(ruledOut: readonly RuledOut[], reader: Reader): readonly string[] {
  const { words } = reader;
  const byReason = new Map<string, readonly string[]>();
  for (const { outcome, by } of ruledOut) {
    const reason = reasonOf(by, reader);
    byReason.set(reason, [...(byReason.get(reason) ?? []), words.outcomes[outcome].name]);
  }
  return [...byReason].map(([reason, names]) =>
    words.projectPage.ruledOut(either(names, reader), reason),
  );
}

/** The step that was reached says most; else the fact does. */
function reasonOf(by: Visit, reader: Reader): string {
  return by.step === undefined ? factText(by.fact, by.values, reader) : reader.words.steps[by.step];
}
