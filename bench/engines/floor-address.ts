/** The floor's address: valid or not, its domain, and what is told of it beside. By hand, a look at each letter. */
import { toAsciiDomain } from '../../src/decide/idn';

/** Where the only at sign outside quotes is; -1 where there is none, or another one. */
export function atSignOf(text: string): number {
  if (text.includes('"')) return quotedAtSignOf(text);
  const at = text.indexOf('@');
  return at === -1 || text.includes('@', at + 1) ? -1 : at;
}

function quotedAtSignOf(text: string): number {
  let found = -1;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '\\' && quoted) index += 1;
    else if (letter === '"') quoted = !quoted;
    else if (letter === '@' && !quoted) {
      if (found !== -1) return -1;
      found = index;
    }
  }
  return found;
}

/** Whether nothing of it is empty or too long. */
export function fits(text: string, at: number): boolean {
  if (at === 0 || at === text.length - 1 || longer(text, 254)) return false;
  return at <= 64 || !longer(text.slice(0, at), 64);
}

/** As it is compared; undefined where it is not a domain. */
export function domainOf(host: string): string | undefined {
  const kind = kindOf(host);
  if (kind === 'ready') return isDomain(host) ? host : undefined;
  const mapped = kind === 'upper' ? host.toLowerCase() : toAsciiDomain(host);
  if (mapped === undefined) return undefined;
  const domain = mapped.endsWith('.') ? mapped.slice(0, -1) : mapped;
  return isDomain(domain) ? domain : undefined;
}

function longer(text: string, limit: number): boolean {
  return text.length > limit && Array.from(text).length > limit;
}

const DOT = 46;
const HYPHEN = 45;

/** Whether lower case is enough, or nothing has to be done at all. */
function kindOf(host: string): 'ready' | 'upper' | 'other' {
  if (host.includes('xn--') || host.includes('XN--')) return 'other';
  let kind: 'ready' | 'upper' = host.endsWith('.') ? 'upper' : 'ready';
  for (let index = 0; index < host.length; index += 1) {
    const letter = host.charCodeAt(index);
    if (letter > 126 || letter < 33) return 'other';
    if (letter >= 65 && letter <= 90) kind = 'upper';
  }
  return kind;
}

/** Two or more labels of letters, digits and inner hyphens, the last one not of digits alone. */
function isDomain(host: string): boolean {
  if (host.length > 253) return false;
  let start = 0;
  let labels = 0;
  let digitsOnly = true;
  // One more round than letters: the end closes a label as a dot does.
  for (let index = 0; index <= host.length; index += 1) {
    const letter = index === host.length ? DOT : host.charCodeAt(index);
    if (letter === DOT) {
      if (!isLabel(host, start, index)) return false;
      labels += 1;
      if (index < host.length) digitsOnly = true;
      start = index + 1;
    } else if (!isDigit(letter)) {
      if (!isInLabel(letter)) return false;
      digitsOnly = false;
    }
  }
  return labels > 1 && !digitsOnly;
}

function isDigit(letter: number): boolean {
  return letter >= 48 && letter <= 57;
}

function isInLabel(letter: number): boolean {
  return letter === HYPHEN || (letter >= 97 && letter <= 122);
}

function isLabel(host: string, start: number, end: number): boolean {
  const length = end - start;
  return (
    length > 0 &&
    length < 64 &&
    host.charCodeAt(start) !== HYPHEN &&
    host.charCodeAt(end - 1) !== HYPHEN
  );
}

const NONE: readonly string[] = [];

/** The parents of a domain, down to two labels. */
export function parentsOf(domain: string): readonly string[] {
  const last = domain.lastIndexOf('.');
  let dot = domain.indexOf('.');
  if (dot === last) return NONE;
  const parents: string[] = [];
  for (; dot < last; dot = domain.indexOf('.', dot + 1)) parents.push(domain.slice(dot + 1));
  return parents;
}
