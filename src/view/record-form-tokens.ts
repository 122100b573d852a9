/** A cell, or a line, as the tokens that it holds: whole, in parts, or word by word. */
import { plain, tokenOf, type OwnWords, type Token } from './record-form-vocabulary';

/** Japanese writes them wide. */
const PARTS = /[,;|()[\]/:\n、，；｜（）：]|\s[-–—→·・]\s/;
/** Longest phrase of the vocabulary, in words. */
const LONGEST = 7;

/** Every token of a text, in order; what is unread stays in its own words. */
export function tokensOf(text: string, own: OwnWords): readonly Token[] {
  if (plain(text) === '') return [];
  const whole = tokenOf(text, own);
  if (whole.kind !== 'unread') return [whole];
  const parts = text.split(PARTS).filter((part) => plain(part) !== '');
  return parts.length > 1
    ? parts.flatMap((part) => tokensOf(part, own))
    : phrasesOf(parts[0] ?? text, own);
}

/** A sentence is left whole: read word by word is what begins with a domain or an app, or what is known throughout. */
function phrasesOf(text: string, own: OwnWords): readonly Token[] {
  const words = text.trim().split(/\s+/u);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const { token, size } = longestAt(words, at, own);
    const last = tokens.at(-1);
    if (token.kind === 'unread' && last?.kind === 'unread') {
      tokens[tokens.length - 1] = { kind: 'unread', text: `${last.text} ${token.text}` };
    } else tokens.push(token);
    at += size;
  }
  const begins = tokens[0] !== undefined && BEGINNINGS.includes(tokens[0].kind);
  const isKnown = !tokens.some(({ kind }) => kind === 'unread');
  return begins || isKnown ? tokens : [tokenOf(text, own)];
}

const BEGINNINGS: readonly Token['kind'][] = ['domain', 'any-domain', 'wrong-domain', 'app'];

function longestAt(
  words: readonly string[],
  at: number,
  own: OwnWords,
): { readonly token: Token; readonly size: number } {
  for (let size = Math.min(LONGEST, words.length - at); size > 0; size -= 1) {
    const token = tokenOf(words.slice(at, at + size).join(' '), own);
    if (size === 1 || token.kind !== 'unread') return { token, size };
  }
  return { token: { kind: 'unread', text: words[at] ?? '' }, size: 1 };
}
