/** Finds what is told beside an outcome without changing it (domain.md section 4). */
import type { Address } from './address';
import { CAVEATS, type Caveat } from './caveat';
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

/** The caveats that the address brings, whatever the outcome. In the order of CAVEATS. */
export function addressCaveats(address: Address, site: PreparedSite): readonly Caveat[] {
  const found: Caveat[] = [];
  if (address.local.includes('+')) found.push('plus-addressing');
  if (address.text !== address.text.toLowerCase()) found.push('letter-case');
  if (lookAlikeOf(address.domain, site) !== undefined) found.push('look-alike-domain');
  if (!hasKnownTopLevel(address.domain)) found.push('unknown-top-level-domain');
  return inOrder(found);
}

/** Each once, in the order of CAVEATS. */
export function inOrder(caveats: readonly Caveat[]): readonly Caveat[] {
  return caveats.length === 0 ? caveats : CAVEATS.filter((caveat) => caveats.includes(caveat));
}
