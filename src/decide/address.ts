/** Email addresses: what makes one valid, and the domain that decides (domain.md A1 and section 3). */
import { parseDomain, type DomainName } from './domain-name';
import { keep } from './keep';

const MAX_ADDRESS = 254;
const MAX_LOCAL_PART = 64;

export interface Address {
  readonly valid: true;
  readonly text: string;
  readonly local: string;
  readonly domain: DomainName;
}

/** Why an address is not valid (A1). */
export type AddressProblem =
  | 'no-at-sign'
  | 'more-than-one-at-sign'
  | 'empty-local-part'
  | 'empty-domain'
  | 'address-too-long'
  | 'local-part-too-long'
  | 'bad-domain';

export interface InvalidAddress {
  readonly valid: false;
  readonly text: string;
  readonly problem: AddressProblem;
}

/** Reads an address; never throws. Lengths are counted in characters (code points). */
export function parseAddress(text: string): Address | InvalidAddress {
  const at = unquotedAtSign(text);
  if (at === NONE) return invalid(text, 'no-at-sign');
  if (at === SEVERAL) return invalid(text, 'more-than-one-at-sign');
  const local = text.slice(0, at);
  const host = text.slice(at + 1);
  if (local === '') return invalid(text, 'empty-local-part');
  if (host === '') return invalid(text, 'empty-domain');
  if (isLonger(text, MAX_ADDRESS)) return invalid(text, 'address-too-long');
  if (isLonger(local, MAX_LOCAL_PART)) return invalid(text, 'local-part-too-long');
  const domain = domainOf(host);
  return domain === undefined ? invalid(text, 'bad-domain') : { valid: true, text, local, domain };
}

function invalid(text: string, problem: AddressProblem): InvalidAddress {
  return { valid: false, text, problem };
}

/** Hosts as they were typed; what is no domain is kept too. The addresses of a list share few of them. */
const HOSTS = new Map<string, DomainName | 'no-domain'>();

function domainOf(host: string): DomainName | undefined {
  let known = HOSTS.get(host);
  if (known === undefined) {
    known = parseDomain(host) ?? 'no-domain';
    keep(HOSTS, host, known);
  }
  return known === 'no-domain' ? undefined : known;
}

const NONE = -1;
const SEVERAL = -2;

/** Position of the at sign outside a quoted local part. */
function unquotedAtSign(text: string): number {
  if (text.includes('"')) return quotedAtSign(text);
  const at = text.indexOf('@');
  return text.includes('@', at + 1) ? SEVERAL : at;
}

function quotedAtSign(text: string): number {
  let found = NONE;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\' && quoted) index += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === '@' && !quoted) {
      if (found !== NONE) return SEVERAL;
      found = index;
    }
  }
  return found;
}

/** Counts code points only where the number of UTF-16 units leaves it open. */
function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (text.length > 2 * limit) return true;
  let points = 0;
  for (let at = 0; at < text.length && points <= limit; points += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return points > limit;
}
