/** A verdict in the columns of an export: words for people, codes for programs. */
import type { ClassKind } from '../audit/address-classes';
import type { Verdict } from '../decide/verdict';
import type { AdminReader } from './admin-reader';
import type { Reader } from './reader';
import { certaintyOf, type Surety } from './certainty';
import { all, either } from './join';
import { readableDomain } from './readable-domain';

/** What the verdict gives, in words: "an error or no mail". */
export function outcomeText({ outcomes }: Pick<Verdict, 'outcomes'>, reader: Reader): string {
  return either(
    outcomes.map((outcome) => reader.words.outcomes[outcome].name),
    reader,
  );
}

/** Codes, in one cell. */
export function codesText(codes: readonly string[]): string {
  return codes.join(' ');
}

/** How sure it is, in words. */
export function certaintyText(verdict: Surety, { words }: Reader): string {
  return words.certainty[certaintyOf(verdict)];
}

/** Why, in words. */
export function reasonText({ decidedBy }: Pick<Verdict, 'decidedBy'>, { words }: Reader): string {
  return decidedBy.map((step) => words.steps[step]).join(' ');
}

/** Which settings would tell, in words; empty where nothing is open. */
export function dependsOnText({ settledBy }: Pick<Verdict, 'settledBy'>, reader: Reader): string {
  return all(
    settledBy.map((fact) => reader.words.factNames[fact]),
    reader,
  );
}

/** Projects by key. */
export function projectsText(
  projects: readonly (string | undefined)[],
  { admin }: AdminReader,
): string {
  const keys = projects.filter((key) => key !== undefined);
  return keys.length === 0 ? admin.exports.anyProject : keys.join(', ');
}

/** A class of addresses: the domain of a single one, else what its domains have in common. */
export function classText(
  {
    kind,
    domain,
    alone,
  }: { readonly kind: ClassKind; readonly domain: string; readonly alone: boolean },
  { admin }: AdminReader,
): string {
  return alone ? (readableDomain(domain) ?? domain) : admin.whatIf.comparison.classes[kind];
}

/** What a class is. */
export function kindText(kind: ClassKind, alone: boolean, { admin }: AdminReader): string {
  const { classes, singleClasses } = admin.whatIf.comparison;
  return alone ? singleClasses[kind] : classes[kind];
}
