/** Which addresses the simulated site accepts, and how it compares domains. Written apart from `src/decide`. */
import { domainToASCII } from 'node:url';

const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** A domain as the site compares it: ASCII, lower case, without the dot at the end; undefined = not a domain. */
export function domainKey(text: string): string | undefined {
  const undotted = text.endsWith('.') ? text.slice(0, -1) : text;
  if (undotted === '' || /[\s/\\?#:@[\]%]/.test(undotted)) return undefined;
  const ascii = domainToASCII(undotted).toLowerCase();
  if (ascii === '' || ascii.length > 253) return undefined;
  const labels = ascii.split('.');
  if (labels.length < 2 || !labels.every((l) => l.length <= 63 && LABEL.test(l))) return undefined;
  return /^\d+$/.test(labels.at(-1) ?? '') ? undefined : ascii;
}

/** The domain of an address, or undefined where Jira says "Email address is not valid". */
export function domainOfAddress(address: string): string | undefined {
  const text = address.trim();
  const signs = unquotedAtSigns(text);
  const [at] = signs;
  if (signs.length !== 1 || at === undefined || at < 1 || at > 64) return undefined;
  return text.length > 254 ? undefined : domainKey(text.slice(at + 1));
}

/** Positions of the `@` that do not stand inside quotes. */
function unquotedAtSigns(text: string): readonly number[] {
  const found: number[] = [];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted && character === '\\') i++;
    else if (character === '"') quoted = !quoted;
    else if (character === '@' && !quoted) found.push(i);
  }
  return found;
}

/** Whether two addresses name the same mailbox for the site: letter case does not matter, nor how the domain is written. */
export function mailboxKey(address: string): string {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  return `${text.slice(0, at).toLowerCase()}@${domainKey(domain) ?? domain.toLowerCase()}`;
}
