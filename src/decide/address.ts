/** Email addresses: what makes one valid, and the domain that decides (domain.md A1 and section 3). */
import { parseDomain, type DomainName } from './domain-name';

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
  const at = unquotedAtSigns(text);
  const [first] = at;
  if (first === undefined) return invalid(text, 'no-at-sign');
  if (at.length > 1) return invalid(text, 'more-than-one-at-sign');
  const local = text.slice(0, first);
  const host = text.slice(first + 1);
  if (local === '') return invalid(text, 'empty-local-part');
  if (host === '') return invalid(text, 'empty-domain');
  if (isLonger(text, MAX_ADDRESS)) return invalid(text, 'address-too-long');
  if (isLonger(local, MAX_LOCAL_PART)) return invalid(text, 'local-part-too-long');
  const domain = parseDomain(host);
  return domain === undefined ? invalid(text, 'bad-domain') : { valid: true, text, local, domain };
}

function invalid(text: string, problem: AddressProblem): InvalidAddress {
  return { valid: false, text, problem };
}

/** Positions of the at signs outside a quoted local part; at most two, more make no difference. */
function unquotedAtSigns(text: string): readonly number[] {
  if (!text.includes('"')) return plainAtSigns(text);
  const found: number[] = [];
  let quoted = false;
  for (let index = 0; index < text.length && found.length < 2; index += 1) {
    const character = text[index];
    if (character === '\\' && quoted) index += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === '@' && !quoted) found.push(index);
  }
  return found;
}

function plainAtSigns(text: string): readonly number[] {
  const first = text.indexOf('@');
  if (first === -1) return [];
  const second = text.indexOf('@', first + 1);
  return second === -1 ? [first] : [first, second];
}

/** Counts code points only where the number of UTF-16 units leaves it open. */
function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  return text.length > 2 * limit || Array.from(text).length > limit;
}
