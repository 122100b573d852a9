/**
 * Names that are one letter apart (left out, added, swapped with its neighbour or mistyped), found among thousands: two
 * such names have a spelling in common once a letter is left out of each. Office-1 and office-12 are not meant: numbers are
 * given, not mistyped.
 */
import type { DomainName } from '../../decide/domain-name';

/** Names that are gathered, and a search among them whose cost does not grow with their number. */
export interface Names {
  add(name: DomainName): void;
  /** The first of them that is one letter apart from this one. */
  nearest(name: DomainName): DomainName | undefined;
}

/** Starts with these. */
export function namesOneLetterApart(names: Iterable<DomainName> = []): Names {
  const bySpelling = new Map<number, Spelled[]>();
  let count = 0;
  const add = (name: DomainName) => {
    const spelled = { name, shape: shapeOf(name), place: count };
    count += 1;
    for (const spelling of spellings(name)) {
      const others = bySpelling.get(spelling);
      if (others === undefined) bySpelling.set(spelling, [spelled]);
      else others.push(spelled);
    }
  };
  for (const name of names) add(name);
  return { add, nearest: (name) => nearestIn(bySpelling, name) };
}

function nearestIn(
  bySpelling: ReadonlyMap<number, readonly Spelled[]>,
  name: DomainName,
): DomainName | undefined {
  const shape = shapeOf(name);
  const isNear = (other: Spelled) => other.shape !== shape && areOneLetterApart(name, other.name);
  // The first one of each spelling.
  const near = spellings(name).flatMap((spelling) => bySpelling.get(spelling)?.find(isNear) ?? []);
  const [first] = near.sort((a, b) => a.place - b.place);
  return first?.name;
}

interface Spelled {
  readonly name: DomainName;
  readonly shape: string;
  /** In the order in which they were added. */
  readonly place: number;
}

const DIGITS = /\d+/g;

/** The same for names that differ in a number only; those without numbers differ from all others. */
function shapeOf(name: string): string {
  return name.search(DIGITS) < 0 ? name : name.replaceAll(DIGITS, '0');
}

const BASE = 0x01000193;

/** BASE to the power of each length that a part of a domain can have. */
const POWERS = Array.from({ length: 256 }).reduce<number[]>(
  (powers) => [...powers, Math.imul(powers.at(-1) ?? 1, BASE)],
  [1],
);

/**
 * The name itself, and without each of its letters, as numbers: thousands of names have more spellings than are worth
 * writing out. Two spellings may have one number, so that names still have to be compared.
 */
function spellings(name: string): readonly number[] {
  const { length } = name;
  const found: number[] = [];
  const after = new Int32Array(length + 1);
  for (let at = length - 1; at >= 0; at -= 1) {
    after[at] = Math.imul(name.charCodeAt(at), POWERS[length - 1 - at] ?? 0) + (after[at + 1] ?? 0);
  }
  found.push(after[0] ?? 0);
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const letter = name.charCodeAt(at);
    // Without either of two equal neighbours it is the same.
    if (letter !== name.charCodeAt(at - 1)) {
      found.push((Math.imul(before, POWERS[length - 1 - at] ?? 0) + (after[at + 1] ?? 0)) | 0);
    }
    before = (Math.imul(before, BASE) + letter) | 0;
  }
  return found;
}

/** Of two names that differ. */
function areOneLetterApart(a: string, b: string): boolean {
  let at = 0;
  while (a.charAt(at) === b.charAt(at)) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.charAt(0) === restB.charAt(1) &&
      restA.charAt(1) === restB.charAt(0) &&
      restA.slice(2) === restB.slice(2))
  );
}
