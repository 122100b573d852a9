/** What breaks a guardrail, in words: an address, what it would get, and what would settle it. */
import type { Counterexample } from '../audit/guardrails';
import type { AdminReader } from './admin-reader';
import { all, either } from './join';

/** "jo@acme.com gets an error in HELP." */
export function counterexampleText(broken: Counterexample, reader: AdminReader): string {
  const { gets, couldGet, leftOpen, dependsOn } = reader.admin.guardrails;
  const { outcomes } = reader.words;
  const { address, project, open, settledBy } = broken;
  const choices = either(
    broken.outcomes.map((outcome) => outcomes[outcome].choice),
    reader,
  );
  if (!open) return gets(address, choices, project);
  const names = settledBy.map((fact) => reader.words.factNames[fact]);
  const why = names.length === 0 ? leftOpen : dependsOn(all(names, reader));
  return `${couldGet(address, choices, project)} ${why}`;
}
