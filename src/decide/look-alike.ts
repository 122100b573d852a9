/** Near misses: a listed domain that is one typo away from this one. The cost does not grow with the list. */
import { parentDomains, type DomainName } from './domain-name';
import { missingLettersOf, positionsNear, type MissingLetters } from './missing-letter';
import type { PreparedSite } from './site';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-.';

/**
 * The first approved domain that differs by one letter (left out, added, swapped with its neighbour or mistyped) from
 * this domain or a parent of it, or `undefined`: also when one of them is listed, or the list is not known.
 */
export function lookAlikeOf(domain: DomainName, site: PreparedSite): DomainName | undefined {
  const listed = site.approvedDomains;
  if (listed === undefined || listed.size === 0 || listed.has(domain)) return undefined;
  const parents = parentDomains(domain);
  if (parents.some((parent) => listed.has(parent))) return undefined;
  const others = othersOf(listed);
  const found = nearTo(domain, listed, others);
  if (found !== undefined) return found;
  for (const parent of parents) {
    const near = nearTo(parent, listed, others);
    if (near !== undefined) return near;
  }
  return undefined;
}

const OTHERS = new WeakMap<object, MissingLetters>();

/** Made at the first question: whoever only compares settings never asks it. */
function othersOf(listed: ReadonlyMap<DomainName, unknown>): MissingLetters {
  const known = OTHERS.get(listed);
  if (known !== undefined) return known;
  const made = missingLettersOf(listed.keys());
  OTHERS.set(listed, made);
  return made;
}

/** Most domains are near to none and need not be spelled in any other way. */
function nearTo(
  domain: DomainName,
  listed: ReadonlyMap<DomainName, unknown>,
  others: MissingLetters,
): DomainName | undefined {
  for (const at of positionsNear(domain, others)) {
    const found = variantsAt(domain, at).find((variant) => listed.has(variant));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The domain itself is among them; it is not listed, or nobody would ask. */
function variantsAt(domain: string, at: number): readonly DomainName[] {
  const head = domain.slice(0, at);
  const here = domain.charAt(at);
  const tail = domain.slice(at + 1);
  const swapped = head + tail.charAt(0) + here + tail.slice(1);
  const mistyped = [head + tail, swapped];
  for (const letter of LETTERS) mistyped.push(head + letter + here + tail, head + letter + tail);
  return mistyped as DomainName[];
}
