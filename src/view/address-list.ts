/** Reads what was typed or pasted into the field as a list of addresses. */

/** Angle brackets, then words (in which quotes protect spaces and commas), then separators. Spaces only end a word. */
const TOKENS = /<([^<>]*)>|(?:"(?:[^"\\\r\n]|\\.)*"|[^\s,;<>])+|[,;\r\n\t]+/gu;
const SEPARATOR = /^[,;\r\n\t]/u;
/** A quoted name, as opposed to a quoted local part. */
const QUOTED_NAME = /^"(?:[^"\\]|\\.)*"$/u;
const SCHEME = /^mailto:/iu;

/**
 * The addresses in the order in which they stand, each once (compared without letter case). Separators are comma,
 * semicolon, line break, tab and space; of `Name <address>` the address counts. What is no address is kept as typed,
 * so that it gets its answer (step A1).
 */
export function toAddressList(text: string): readonly string[] {
  const found: string[] = [];
  let words: string[] = [];
  for (const [token, bracketed] of text.matchAll(TOKENS)) {
    if (bracketed !== undefined) {
      found.push(...words.filter(isAddressLike), address(bracketed, token));
      words = [];
    } else if (SEPARATOR.test(token)) {
      found.push(...words);
      words = [];
    } else {
      words.push(token.replace(SCHEME, ''));
    }
  }
  return once([...found, ...words]);
}

/** A word before angle brackets is part of a name unless it looks like an address of its own. */
function isAddressLike(word: string): boolean {
  return word.includes('@') && !QUOTED_NAME.test(word);
}

function address(bracketed: string, token: string): string {
  const inside = bracketed.trim().replace(SCHEME, '');
  return inside === '' ? token : inside;
}

function once(addresses: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const each of addresses) {
    const key = each.toLowerCase();
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
