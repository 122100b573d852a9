/** Sets of possible values as bit masks: bit i = the i-th value of the fact in FACT_VALUES is still possible. */
import { FACT_NAMES, FACT_VALUES, type FactName, type Facts, type FactValue } from './facts';

/** One mask per fact, in the order of FACT_NAMES. */
export type Masks = readonly number[];

const INDEX = Object.fromEntries(FACT_NAMES.map((fact, index) => [fact, index])) as Readonly<
  Record<FactName, number>
>;

const BITS = Object.fromEntries(
  FACT_NAMES.map((fact): [FactName, ReadonlyMap<string, number>] => [
    fact,
    new Map(FACT_VALUES[fact].map((value, bit) => [value, 1 << bit])),
  ]),
) as Readonly<Record<FactName, ReadonlyMap<string, number>>>;

/** Where the fact stands in `Masks`. */
export function indexOfFact(fact: FactName): number {
  return INDEX[fact];
}

/** The mask of some values of a fact. */
export function maskOf<F extends FactName>(fact: F, values: readonly FactValue<F>[]): number {
  const bits = BITS[fact];
  // Most facts are known.
  if (values.length === 1) return bits.get(values[0] ?? '') ?? 0;
  let mask = 0;
  for (const value of values) mask |= bits.get(value) ?? 0;
  return mask;
}

/** The values in a mask, in the order of FACT_VALUES. */
export function valuesIn<F extends FactName>(fact: F, mask: number): readonly FactValue<F>[] {
  const values: readonly FactValue<F>[] = FACT_VALUES[fact];
  return values.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** The masks of some facts. */
export function toMasks(facts: Facts): Masks {
  const masks: number[] = [];
  for (const fact of FACT_NAMES)
    masks.push(maskOf(fact, facts[fact] as readonly FactValue[] as never));
  return masks;
}

/** How many values a mask holds. */
export function countOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
