/** Domain names as the decision compares them: lower-case ASCII, exact, without a trailing dot (domain.md A1). */
import { toAsciiDomain } from './idn';

declare const brand: unique symbol;

/** A domain made by `parseDomain`; nothing else lower-cases or maps a domain. */
export type DomainName = string & { readonly [brand]: 'DomainName' };

const MAX_DOMAIN = 253;
/** Two or more labels of 1 to 63 letters, digits and inner hyphens. */
const LABELS = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
/** The last label is all digits; this catches IPv4 addresses too. */
const NUMERIC_END = /\.[0-9]+$/;
/** Needs no mapping beyond lower case: plain ASCII and no label that claims to be punycode. */
const PLAIN = /^[\x21-\x7e]*$/;
const PUNYCODE = /(?:^|\.)xn--/i;
/** Mapping may drop characters that are not seen, but nobody types so many; reading on would only cost time. */
const MAX_UNMAPPED = 1000;

/**
 * The domain in the one form that is compared, or `undefined` when it is not a domain that an invite takes.
 * One trailing dot is dropped. The last label need not be a known public suffix.
 */
export function parseDomain(text: string): DomainName | undefined {
  // What most people type is there already: one look instead of five.
  if (isReady(text)) return text as DomainName;
  if (text.length > MAX_UNMAPPED) return undefined;
  const mapped =
    PLAIN.test(text) && !PUNYCODE.test(text) ? text.toLowerCase() : toAsciiDomain(text);
  if (mapped === undefined) return undefined;
  const domain = mapped.endsWith('.') ? mapped.slice(0, -1) : mapped;
  const valid = domain.length <= MAX_DOMAIN && LABELS.test(domain) && !NUMERIC_END.test(domain);
  return valid ? (domain as DomainName) : undefined;
}

/** Lower-case letters and inner dots alone: valid, and nothing to map. */
const READY = /^[a-z]{1,63}(?:\.[a-z]{1,63})+$/;

function isReady(text: string): boolean {
  return text.length <= MAX_DOMAIN && READY.test(text);
}

/** The parent domains of a domain, nearest first, down to two labels. */
export function parentDomains(domain: DomainName): readonly DomainName[] {
  const parents: DomainName[] = [];
  const last = domain.lastIndexOf('.');
  for (let dot = domain.indexOf('.'); dot < last; dot = domain.indexOf('.', dot + 1)) {
    parents.push(domain.slice(dot + 1) as DomainName);
  }
  return parents;
}
