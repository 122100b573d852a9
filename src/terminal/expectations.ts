/** Reads the guardrails that `--expect` names, and says which of them the settings break. */
import { readFile } from 'node:fs/promises';
import { brokenGuardrails, type Counterexample } from '../audit/guardrails';
import { parseGuardrailsFile } from '../contract/guardrails-file';
import type { Settings } from '../decide/settings';

export type Expectations =
  | { readonly ok: true; readonly broken: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** One line for each broken guardrail, where what is not recorded of mail and projects counts as usual; a file that cannot be read or is broken gives a message instead. */
export async function checkExpectations(path: string, settings: Settings): Promise<Expectations> {
  try {
    const parsed = parseGuardrailsFile(JSON.parse(await readFile(path, 'utf8')));
    if (!parsed.ok) {
      return { ok: false, message: `${path}: ${parsed.path || 'the file'} is not as it should be` };
    }
    const broken = brokenGuardrails(parsed.guardrails, settings, 'as-usual');
    return { ok: true, broken: broken.map(describe) };
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? `is not JSON (${error.message})` : 'cannot be read';
    return { ok: false, message: `${path}: ${reason}` };
  }
}

function describe({
  guardrail,
  address,
  project,
  outcomes,
  decidedBy,
  open,
}: Counterexample): string {
  const where = project === undefined ? '' : ` in ${project}`;
  const verb = open ? 'may get' : 'gets';
  return `broken: ${guardrail.name}: ${address}${where} ${verb} ${outcomes.join(' or ')} (${decidedBy.join(', ')})`;
}
