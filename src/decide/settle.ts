/** Which unknown facts would settle an open answer, the most telling first (domain.md section 5). */
import { FACT_NAMES, type FactName } from './facts';
import { nodeAt, VALUE_CLASSES } from './graph';
import { countOf, indexOfFact, type Masks } from './masks';
import { outcomesOf } from './walk';

/** The facts that somebody can find out; the rest follow from the address or the question. */
const SETTLING: readonly FactName[] = FACT_NAMES.filter(
  (fact) =>
    fact.startsWith('site.') ||
    fact.startsWith('project.') ||
    fact === 'account' ||
    fact === 'inviter',
);

/**
 * The facts of which two values, all else equal, can give different outcomes; first the one that leaves the fewest
 * outcomes on average over its possible values. Empty when only an open step leaves the answer open.
 */
export function settledBy(masks: Masks): readonly FactName[] {
  const telling = SETTLING.filter((fact) => canTell(indexOfFact(fact), masks));
  const left = new Map(telling.map((fact) => [fact, averageLeft(indexOfFact(fact), masks)]));
  // Sorting is stable: equal averages stay in the order of FACT_NAMES.
  return [...telling].sort((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0));
}

/** The classes of values that are still possible for a fact. */
function classesLeft(fact: number, masks: Masks): readonly number[] {
  const possible = masks[fact] ?? 0;
  return (VALUE_CLASSES[fact] ?? []).map((mask) => mask & possible).filter((mask) => mask !== 0);
}

/** The sum of outcomes left over all possible values, divided by their number. */
function averageLeft(fact: number, masks: Masks): number {
  let values = 0;
  let outcomes = 0;
  for (const mask of classesLeft(fact, masks)) {
    const narrowed = [...masks];
    narrowed[fact] = mask;
    const weight = countOf(mask);
    values += weight;
    outcomes += weight * countOf(outcomesOf(narrowed));
  }
  return outcomes / values;
}

function canTell(fact: number, masks: Masks): boolean {
  const classes = classesLeft(fact, masks);
  return classes.some((a, index) =>
    classes.slice(index + 1).some((b) => canDiffer({ fact, a, b }, [...masks], [0], [0], 0, 0)),
  );
}

/** Two values of one fact, side by side. */
interface Pair {
  readonly fact: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Whether some completion of the other facts gives the two values different outcome sets. Both walks advance
 * together, always at the earliest question, so that they share every other fact.
 */
function canDiffer(
  pair: Pair,
  masks: number[],
  waysA: readonly number[],
  waysB: readonly number[],
  gotA: number,
  gotB: number,
): boolean {
  const same = gotA === gotB && waysA.join() === waysB.join();
  if (same && !waysA.some((way) => (nodeAt(way).factsBelow & (1 << pair.fact)) !== 0)) return false;
  // What they got is not the same, or they would not be here.
  if (waysA.length === 0 && waysB.length === 0) return true;
  const position = Math.min(...waysA, ...waysB);
  const node = nodeAt(position);
  if (node.fact === pair.fact) {
    const nextA = advance(waysA, position, pair.a);
    const nextB = advance(waysB, position, pair.b);
    return canDiffer(pair, masks, nextA.ways, nextB.ways, gotA | nextA.got, gotB | nextB.got);
  }
  const possible = masks[node.fact] ?? 0;
  const found = node.branches.some((branch) => {
    const left = possible & branch.mask;
    if (left === 0) return false;
    masks[node.fact] = left;
    const nextA = advance(waysA, position, left);
    const nextB = advance(waysB, position, left);
    return canDiffer(pair, masks, nextA.ways, nextB.ways, gotA | nextA.got, gotB | nextB.got);
  });
  masks[node.fact] = possible;
  return found;
}

/** Answers the question at `position`, if it is among the ways, with a value that one branch takes. */
function advance(
  ways: readonly number[],
  position: number,
  value: number,
): { readonly ways: readonly number[]; readonly got: number } {
  if (!ways.includes(position)) return { ways, got: 0 };
  const branch = nodeAt(position).branches.find((one) => (one.mask & value) !== 0);
  const rest = ways.filter((way) => way !== position);
  const next = new Set([...rest, ...(branch?.to ?? [])]);
  return { ways: [...next], got: branch?.outcome ?? 0 };
}
