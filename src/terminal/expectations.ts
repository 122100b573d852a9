/** Reads the guardrails that `--expect` names, and says which of them the settings break. */
import { readFile } from 'node:fs/promises';
import { brokenGuardrails, type Counterexample } from '../audit/guardrails';
import { parseGuardrailsFile } from '../contract/guardrails-file';
import type { Settings } from '../decide/settings';
import { either } from '../view/join';
import type { TerminalSpoken } from './spoken';

export type Expectations =
  | { readonly ok: true; readonly broken: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** One line for each broken guardrail, where what is not recorded of mail and projects counts as usual; a file that cannot be read or is broken gives a message instead. */
export async function checkExpectations(
  path: string,
  settings: Settings,
  spoken: TerminalSpoken,
): Promise<Expectations> {
  const { predict, unreadable } = spoken.terminal;
  const { guardrails } = predict;
  try {
    const parsed = parseGuardrailsFile(JSON.parse(await readFile(path, 'utf8')));
    if (!parsed.ok) {
      const part = parsed.path || guardrails.wholeFile;
      return { ok: false, message: guardrails.wrongPart(path, part) };
    }
    const broken = brokenGuardrails(parsed.guardrails, settings, 'as-usual');
    return { ok: true, broken: broken.map((one) => describe(one, spoken)) };
  } catch (error) {
    const message =
      error instanceof SyntaxError ? guardrails.notJson(path, error.message) : unreadable(path);
    return { ok: false, message };
  }
}

function describe(
  { guardrail, address, project, outcomes, decidedBy, open }: Counterexample,
  spoken: TerminalSpoken,
): string {
  const { mayBeBroken, broken } = spoken.terminal.predict.guardrails;
  return (open ? mayBeBroken : broken)({
    name: guardrail.name,
    address,
    project,
    // Codes, as in the file that is checked.
    outcomes: either(outcomes, spoken),
    steps: decidedBy.join(', '),
  });
}
