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
  const bySpelling = new Map<string, Spelled[]>();
  const add = (name: DomainName) => {
    const spelled = { name, shape: shapeOf(name) };
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
  bySpelling: ReadonlyMap<string, readonly Spelled[]>,
  name: DomainName,
): DomainName | undefined {
  const shape = shapeOf(name);
  for (const spelling of spellings(name)) {
    const near = bySpelling
      .get(spelling)
      ?.find((other) => other.shape !== shape && areOneLetterApart(name, other.name));
    if (near !== undefined) return near.name;
  }
  return undefined;
}

interface Spelled {
  readonly name: DomainName;
  readonly shape: string;
}

/** The same for names that differ in a number only; those without numbers differ from all others. */
function shapeOf(name: string): string {
  return name.replaceAll(/\d+/g, '0');
}

/** The name itself, and without each of its letters. */
function spellings(name: string): readonly string[] {
  const found = [name];
  for (let at = 0; at < name.length; at += 1) {
    // Without either of two equal neighbours it is the same.
    if (name.charAt(at) !== name.charAt(at - 1)) found.push(name.slice(0, at) + name.slice(at + 1));
  }
  return found;
}

function areOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
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
