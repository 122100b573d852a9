/** Explanations that change the same places, told as one: they differ only in the values that explain it. */
import type { LikelyExplanation } from '../../audit/evidence/reality-check';
import { placeKey, type NeededSetting } from '../../audit/evidence/needed-setting';

/** In the order of the first of each; its changes stand for all of them. */
export function together(explanations: readonly LikelyExplanation[]): readonly LikelyExplanation[] {
  const groups = new Map<string, LikelyExplanation>();
  for (const one of explanations) {
    const places = one.needed.map(placeKey).sort().join('|');
    const key = `${places} ${String(one.against)}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? one : withValuesOf(known, one));
  }
  return [...groups.values()];
}

function withValuesOf(known: LikelyExplanation, other: LikelyExplanation): LikelyExplanation {
  return {
    ...known,
    needed: known.needed.map((one) => ({ ...one, to: one.to | valuesIn(other, one) })),
    steps: [...new Set([...known.steps, ...other.steps])],
    likeliest: known.likeliest || other.likeliest,
  };
}

function valuesIn({ needed }: LikelyExplanation, place: NeededSetting): number {
  return needed.find((one) => placeKey(one) === placeKey(place))?.to ?? 0;
}
