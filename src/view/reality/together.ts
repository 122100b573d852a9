/** Explanations that change the same places, told as one: they differ only in the values that explain it. */
import type { Fit } from '../../audit/evidence/best-fit';
import type { LikelyExplanation, RealityCheck } from '../../audit/evidence/reality-check';
import { toChange } from '../../audit/evidence/needed-change';
import { placeKey, type NeededSetting } from '../../audit/evidence/needed-setting';

type Several = readonly [LikelyExplanation, ...LikelyExplanation[]];

/** In the order of the first of each. */
export function together(explanations: readonly LikelyExplanation[]): readonly LikelyExplanation[] {
  const groups = new Map<string, Several>();
  for (const one of explanations) {
    const places = one.needed.map(placeKey).sort().join('|');
    const key = JSON.stringify([places, one.against, one.strained, one.likeliest]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? [one] : [...known, one]);
  }
  return [...groups.values()].map(merged);
}

/** The explanations that no other outdoes, each told as one. */
export function likeliestOf({
  explanations,
}: Pick<RealityCheck, 'explanations'>): readonly LikelyExplanation[] {
  return together(explanations).filter(({ likeliest }) => likeliest);
}

function merged(several: Several): LikelyExplanation {
  const [first] = several;
  const needed = first.needed.map((one) => ({
    ...one,
    to: several.reduce((mask, other) => mask | valuesAt(one, other), 0),
  }));
  return {
    ...first,
    needed,
    ...fittest(several, needed),
    steps: [...new Set(several.flatMap(({ steps }) => steps))],
  };
}

function valuesAt(place: NeededSetting, { needed }: LikelyExplanation): number {
  return needed.find((one) => placeKey(one) === placeKey(place))?.to ?? 0;
}

/** Of the changes that were found those that fit best, never a mixture: values of two places may not go together. */
function fittest(several: Several, needed: readonly NeededSetting[]): Fit {
  const textOf = (changes: LikelyExplanation['changes']) =>
    changes.map((one) => JSON.stringify(one));
  const wished = textOf(needed.map(toChange)).sort().join();
  const fewest = Math.min(...several.map(({ misfits }) => misfits));
  const fitting = several.filter(({ misfits }) => misfits === fewest);
  const found = fitting.find(({ changes }) => textOf(changes).sort().join() === wished);
  const { changes, misfits } = found ?? fitting[0] ?? several[0];
  return { changes, misfits };
}
