/** The finite space of complete facts, and of the completions of partial ones, walked without allocating. */
import {
  FACT_NAMES,
  FACT_VALUES,
  type FactName,
  type Facts,
  type FactValue,
} from '../../src/decide/facts';
import type { Situation } from './oracle';

/** Which values of each fact to walk; a fact that is absent is walked through all of its values. */
export type Region = { readonly [F in FactName]?: readonly FactValue<F>[] };

/** A situation twice over: as the oracle reads it and as the core does. Both are rewritten from one visit to the next. */
export type Visitor = (situation: Situation, facts: Facts) => void;

interface Wheel {
  readonly name: FactName;
  readonly values: readonly FactValue[];
  readonly singles: readonly (readonly [FactValue])[];
}

/** Visits every situation of the region once, the last fact turning fastest; returns how many there were. */
export function walkSituations(region: Region, visit: Visitor): number {
  const wheels = FACT_NAMES.map((name): Wheel => {
    const values: readonly FactValue[] = region[name] ?? FACT_VALUES[name];
    return { name, values, singles: values.map((value) => [value]) };
  });
  // The wheels are built from FACT_VALUES, so each name meets only its own values; the compiler cannot follow that.
  const situation = {} as Record<FactName, FactValue>;
  const facts = {} as Record<FactName, readonly [FactValue]>;
  let count = 0;
  const turn = (depth: number): void => {
    const wheel = wheels[depth];
    if (wheel === undefined) {
      count += 1;
      visit(situation as Situation, facts as Facts);
      return;
    }
    for (const [index, value] of wheel.values.entries()) {
      situation[wheel.name] = value;
      facts[wheel.name] = wheel.singles[index] ?? [value];
      turn(depth + 1);
    }
  };
  turn(0);
  return count;
}

/** How many situations a region holds. */
export function sizeOf(region: Region): number {
  return FACT_NAMES.reduce((size, name) => size * (region[name] ?? FACT_VALUES[name]).length, 1);
}
