/**
 * Which texts are the same once each has lost a letter, or one of them has. Held as hashes, 4 bytes each: the texts
 * themselves would take seconds to make and hundreds of megabytes for a hundred thousand domains.
 */

/** Open addressing; 0 is an empty place. It is never more than half full. */
export interface MissingLetters {
  readonly places: Uint32Array;
}

/** Odd, so that it has an inverse modulo 2^32: with it a letter is taken out of a sum without reading the rest again. */
const BASE = 0x01000193;
const INVERSE = 0x359c449b;

/** Every text, whole and with each of its letters left out. */
export function missingLettersOf(texts: Iterable<string>): MissingLetters {
  const all = [...texts];
  const entries = all.reduce((sum, text) => sum + text.length + 1, 0);
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * entries + 2)));
  for (const text of all) {
    const whole = sumOf(text);
    add(places, scrambled(whole));
    let before = 0;
    let power = 1;
    for (let at = 0; at < text.length; at += 1) {
      const after = (before + Math.imul(text.charCodeAt(at), power)) | 0;
      add(places, scrambled(withoutLetter(whole, before, after)));
      before = after;
      power = Math.imul(power, BASE);
    }
  }
  return { places };
}

const NONE: readonly number[] = [];

/**
 * The positions of a text at which one of the others may differ by a letter, its end included. None is missed; a few
 * may be there by chance.
 */
export function positionsNear(text: string, { places }: MissingLetters): readonly number[] {
  const whole = sumOf(text);
  // The text is another one that lost a letter, and that may be put in anywhere.
  if (has(places, scrambled(whole))) return Array.from({ length: text.length + 1 }, (_, at) => at);
  let found = NONE;
  let before = 0;
  let power = 1;
  for (let at = 0; at < text.length; at += 1) {
    const after = (before + Math.imul(text.charCodeAt(at), power)) | 0;
    if (has(places, scrambled(withoutLetter(whole, before, after)))) found = [...found, at];
    before = after;
    power = Math.imul(power, BASE);
  }
  return found;
}

/** Each letter times a power of the base, the first one times 1. */
function sumOf(text: string): number {
  let sum = 0;
  let power = 1;
  for (let at = 0; at < text.length; at += 1) {
    sum = (sum + Math.imul(text.charCodeAt(at), power)) | 0;
    power = Math.imul(power, BASE);
  }
  return sum;
}

/** What comes after the letter moves one place forward. */
function withoutLetter(whole: number, before: number, after: number): number {
  return (before + Math.imul(whole - after, INVERSE)) | 0;
}

/** Spreads sums over all places: those of similar texts are close together. Never 0. */
function scrambled(sum: number): number {
  let spread = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  spread = (spread ^ (spread >>> 16)) >>> 0;
  return spread === 0 ? 1 : spread;
}

function add(places: Uint32Array, hash: number): void {
  let place = hash & (places.length - 1);
  while (places[place] !== 0 && places[place] !== hash) place = (place + 1) & (places.length - 1);
  places[place] = hash;
}

function has(places: Uint32Array, hash: number): boolean {
  let place = hash & (places.length - 1);
  while (places[place] !== 0 && places[place] !== hash) place = (place + 1) & (places.length - 1);
  return places[place] === hash;
}
