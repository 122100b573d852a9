/** Top-level domains, by the list `tlds` (IANA's). They judge plausibility only, never validity. */
import list from 'tlds';
import type { DomainName } from './domain-name';
import { toAsciiDomain } from './idn';

/** The list is in lower case; mapping its 1,300 plain names too would take most of the time of a cold start. */
const PLAIN = /^[a-z0-9-]+$/;

const KNOWN: ReadonlySet<string> = new Set(
  list.map((name) => (PLAIN.test(name) ? name : (toAsciiDomain(name) ?? name))),
);

/** Whether the domain ends in a top-level domain that exists; if not, it may be a typo. */
export function hasKnownTopLevel(domain: DomainName): boolean {
  return KNOWN.has(domain.slice(domain.lastIndexOf('.') + 1));
}
