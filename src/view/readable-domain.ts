/** International domains in the letters that people know (RFC 3492 backwards); what is compared stays ASCII. */
import { parseDomain } from '../decide/domain-name';

const PREFIX = 'xn--';
const BASE = 36;
const FIRST_CODE = 128;

/** `bücher.example` for `xn--bcher-kva.example`; `undefined` where the domain is readable as it is. */
export function readableDomain(domain: string): string | undefined {
  if (!domain.includes(PREFIX)) return undefined;
  const labels = domain.split('.').map((label) => {
    return label.startsWith(PREFIX) ? decoded(label.slice(PREFIX.length)) : label;
  });
  const readable = labels.join('.');
  // Only letters that lead back to this very domain may stand for it.
  return parseDomain(readable) === domain ? readable : undefined;
}

/** The letters of one label; what is no punycode decodes to nothing that leads back. */
function decoded(label: string): string {
  const start = label.lastIndexOf('-');
  const letters = start > 0 ? Array.from(label.slice(0, start)) : [];
  let [at, code, bias] = [start > 0 ? start + 1 : 0, FIRST_CODE, 72];
  for (let index = 0; at < label.length; index += 1) {
    const before = index;
    const read = readNumber(label, at, bias);
    if (read === undefined) return '';
    at = read.next;
    index += read.value;
    const size = letters.length + 1;
    bias = adapted(index - before, size, before === 0);
    code += Math.floor(index / size);
    index %= size;
    if (code > 0x10ffff) return '';
    letters.splice(index, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** A number of variable length, as punycode writes it. */
function readNumber(
  label: string,
  from: number,
  bias: number,
): { readonly value: number; readonly next: number } | undefined {
  let [value, weight] = [0, 1];
  for (let [at, k] = [from, BASE]; at < label.length; at += 1, k += BASE) {
    const digit = digitOf(label.charAt(at));
    if (digit === undefined) return undefined;
    value += digit * weight;
    const threshold = Math.min(26, Math.max(1, k - bias));
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

function digitOf(letter: string): number | undefined {
  if (/[a-z]/.test(letter)) return letter.charCodeAt(0) - 97;
  return /[0-9]/.test(letter) ? letter.charCodeAt(0) - 48 + 26 : undefined;
}

function adapted(delta: number, size: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
