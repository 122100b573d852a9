/** The guardrails that some settings break, and those that they may break, for a warning beside these settings. */
import { brokenGuardrails, type Counterexample } from '../audit/guardrails';
import { toGuardrails, type GuardrailsFile } from '../contract/guardrails-file';
import type { Settings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { counterexampleText } from './counterexample';

export interface BrokenLine {
  readonly key: string;
  /** Of the guardrail. */
  readonly name: string;
  readonly text: string;
}

export interface BrokenGroup {
  readonly certainty: 'broken' | 'may-be-broken';
  readonly title: string;
  readonly lines: readonly BrokenLine[];
}

/** Sure ones first; a group without lines is left out. */
export function toBrokenGuardrails(
  file: GuardrailsFile | undefined,
  settings: Settings,
  reader: AdminReader,
): readonly BrokenGroup[] {
  const { brokenTitle, mayBreakTitle } = reader.admin.guardrails;
  const broken = brokenGuardrails(toGuardrails(file), settings);
  const linesWhere = (open: boolean) =>
    broken.filter((one) => one.open === open).map((one, index) => toLine(one, index, reader));
  const [sure, possible] = [linesWhere(false), linesWhere(true)];
  const groups: readonly BrokenGroup[] = [
    { certainty: 'broken', title: brokenTitle(sure.length), lines: sure },
    { certainty: 'may-be-broken', title: mayBreakTitle(possible.length), lines: possible },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function toLine(broken: Counterexample, index: number, reader: AdminReader): BrokenLine {
  const { name } = broken.guardrail;
  return { key: `${String(index)} ${name}`, name, text: counterexampleText(broken, reader) };
}
