/** Finds what is told beside an outcome without changing it (domain.md section 4). */
import type { Address } from './address';
import { CAVEATS, type Caveat } from './caveat';
import type { DomainName } from './domain-name';
import { lookAlikeOf } from './look-alike';
import { hasKnownTopLevel } from './top-level-domain';
import type { PreparedSite } from './site';
import type { StepId } from './step-id';
import type { Trail } from './verdict';
import type { Walk } from './walk';

/** What a step brings with it wherever it matched. */
const OF_STEP: Partial<Record<StepId, Caveat>> = {
  R3: 'cannot-be-undone',
  R4: 'cannot-be-undone',
  T1: 'cannot-be-undone',
  T2: 'template-may-not-be-editable',
  D7: 'may-use-licence',
  D8: 'parent-or-child-domain-listed',
  S2: 'dialog-still-promises-invitation',
  S5: 'duplicate-accounts',
  M2: 'verification-mail-possible',
};

/** The caveats that the ways through the procedure bring. In the order of CAVEATS. */
export function stepCaveats(walk: Walk): readonly Caveat[] {
  const found: Caveat[] = [];
  for (const { trails } of walk.endings) for (const trail of trails) collect(trail, found);
  return inOrder(found);
}

/** Plain loops: this runs once for every answer. */
function collect(trail: Trail, found: Caveat[]): void {
  for (const { step } of trail) {
    const caveat = step === undefined ? undefined : OF_STEP[step];
    if (caveat !== undefined) found.push(caveat);
  }
}

/** Those that an address brings, in the order of CAVEATS; a set of them is a number: bit i = the i-th. */
const OF_ADDRESS = [
  'look-alike-domain',
  'unknown-top-level-domain',
  'plus-addressing',
  'letter-case',
] as const satisfies readonly Caveat[];

const SETS: readonly (readonly Caveat[])[] = Array.from(
  { length: 1 << OF_ADDRESS.length },
  (_, set) => OF_ADDRESS.filter((_caveat, bit) => (set & (1 << bit)) !== 0),
);

const PLUS_ADDRESSING = 4;
const LETTER_CASE = 8;

/** The caveats in a set. */
export function caveatsIn(set: number): readonly Caveat[] {
  return SETS[set] ?? [];
}

/** What a domain brings on a site, whatever the outcome. */
export function ofDomain(domain: DomainName, site: PreparedSite): number {
  return (lookAlikeOf(domain, site) === undefined ? 0 : 1) | (hasKnownTopLevel(domain) ? 0 : 2);
}

/** Neither a capital nor a plus sign: one look for most addresses. */
const USUAL = /^[a-z0-9@._-]*$/;

/** What the way an address is written brings. */
export function ofSpelling({ local, text }: Address): number {
  if (USUAL.test(text)) return 0;
  const plus = local.includes('+') ? PLUS_ADDRESSING : 0;
  return text === text.toLowerCase() ? plus : plus | LETTER_CASE;
}

/** The caveats that the address brings, whatever the outcome. In the order of CAVEATS. */
export function addressCaveats(address: Address, site: PreparedSite): readonly Caveat[] {
  return caveatsIn(ofDomain(address.domain, site) | ofSpelling(address));
}

/** Each once, in the order of CAVEATS. */
export function inOrder(caveats: readonly Caveat[]): readonly Caveat[] {
  return caveats.length === 0 ? caveats : CAVEATS.filter((caveat) => caveats.includes(caveat));
}
