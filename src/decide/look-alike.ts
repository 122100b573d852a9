/** Near misses: a listed domain that is one typo away from this one. The cost does not grow with the list. */
import { parentDomains, type DomainName } from './domain-name';
import type { PreparedSite } from './site';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-.';

/**
 * The first approved domain that differs by one letter (left out, added, swapped with its neighbour or mistyped) from
 * this domain or a parent of it, or `undefined`: also when one of them is listed, or the list is not known.
 */
export function lookAlikeOf(domain: DomainName, site: PreparedSite): DomainName | undefined {
  const listed = site.approvedDomains;
  const candidates = [domain, ...parentDomains(domain)];
  if (listed === undefined || listed.size === 0) return undefined;
  if (candidates.some((candidate) => listed.has(candidate))) return undefined;
  const shortened = shortenedOf(listed);
  for (const candidate of candidates) {
    if (!isNear(candidate, listed, shortened)) continue;
    for (let at = 0; at <= candidate.length; at += 1) {
      const found = variantsAt(candidate, at).find((variant) => listed.has(variant));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const SHORTENED = new WeakMap<object, ReadonlySet<string>>();

/** The listed domains, each with one letter left out in every way. */
function shortenedOf(listed: ReadonlyMap<DomainName, unknown>): ReadonlySet<string> {
  const known = SHORTENED.get(listed) ?? new Set([...listed.keys()].flatMap(withoutALetter));
  SHORTENED.set(listed, known);
  return known;
}

/**
 * Whether a listed domain can be one letter away. Two texts that are, are the same once each has lost a letter, or one
 * of them has; so most domains need not be spelled in every other way.
 */
function isNear(
  domain: DomainName,
  listed: ReadonlyMap<DomainName, unknown>,
  shortened: ReadonlySet<string>,
): boolean {
  return (
    shortened.has(domain) ||
    withoutALetter(domain).some((text) => shortened.has(text) || listed.has(text as DomainName))
  );
}

function withoutALetter(domain: string): readonly string[] {
  return Array.from(
    { length: domain.length },
    (_, at) => domain.slice(0, at) + domain.slice(at + 1),
  );
}

function variantsAt(domain: string, at: number): readonly DomainName[] {
  const head = domain.slice(0, at);
  const here = domain.charAt(at);
  const tail = domain.slice(at + 1);
  const swapped = head + tail.charAt(0) + here + tail.slice(1);
  const mistyped = here === '' ? [] : [head + tail, swapped];
  for (const letter of LETTERS) {
    mistyped.push(head + letter + here + tail);
    if (here !== '' && letter !== here) mistyped.push(head + letter + tail);
  }
  return mistyped as DomainName[];
}
