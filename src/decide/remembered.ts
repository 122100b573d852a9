/**
 * Verdicts that were given before. A walk reads few facts, and two sets of facts that agree in those get the same
 * verdict: so they are kept as a tree of what is read, one value after the other. Only where each of them is known.
 */
import type { Masks } from './masks';
import type { Verdict } from './verdict';

/** A fact that is read next, or the end. */
export type Place = Reads | { readonly verdict: Verdict };

interface Reads {
  readonly fact: number;
  /** By the value of the fact, as its bit in the mask. */
  readonly next: (Place | undefined)[];
}

/** What is remembered; it is bounded by the ways through the procedure. */
export interface Remembered {
  start?: Place;
}

/** The verdict on facts of which all that matter are known and were met before. */
export function recall({ start }: Remembered, masks: Masks): Verdict | undefined {
  let place = start;
  while (place !== undefined && 'fact' in place) {
    const mask = masks[place.fact] ?? 0;
    if ((mask & (mask - 1)) !== 0) return undefined;
    place = place.next[31 - Math.clz32(mask)];
  }
  return place?.verdict;
}

/** Keeps a verdict, unless a fact that was read for it is not known. */
export function remember(
  remembered: Remembered,
  masks: Masks,
  reads: ReadonlySet<number>,
  verdict: Verdict,
): void {
  const values = [...reads].map((fact) => ({ fact, mask: masks[fact] ?? 0 }));
  if (values.some(({ mask }) => (mask & (mask - 1)) !== 0)) return;
  // The same values lead to the same next fact, so what is there already is never of another kind.
  let put = (place: Place): Place => (remembered.start ??= place);
  for (const { fact, mask } of values) {
    const place = put({ fact, next: [] });
    if (!('fact' in place)) return;
    const value = 31 - Math.clz32(mask);
    put = (next) => (place.next[value] ??= next);
  }
  put({ verdict });
}
