/** What accounts that contradict the record make likely of its settings, where the Reality check itself is not open. */
import type { LikelyExplanation, RealityCheck } from '../audit/evidence/reality-check';
import type { SettingFact } from '../audit/evidence/ways-to-make';
import type { AdminReader } from './admin-reader';
import { capitalised } from './capitalised';
import { either } from './join';
import { isDoubtful } from './reality/doubtful';
import { statesText } from './reality/state-text';
import { likeliestOf } from './reality/together';
import type { Surely } from './words/reality-words';

/** Domains beyond these are counted: their names stand in the Reality check. */
const MOST_PLACES = 3;

type Explained = Pick<RealityCheck, 'explanations'>;

/** Each of the likeliest explanations in words: "Internal is most likely off". */
export function likelyStates(check: Explained, reader: AdminReader): readonly string[] {
  const likeliest = likeliestOf(check);
  return likeliest.map(({ needed }) =>
    capitalised(statesText(needed, surelyOf(likeliest), reader), reader),
  );
}

/** What they say of one setting; `undefined`: none of them names it. */
export function likelyOf(
  check: Explained,
  fact: SettingFact,
  reader: AdminReader,
): string | undefined {
  const likeliest = likeliestOf(check);
  const texts = likeliest.flatMap(({ needed }) => {
    const places = needed.filter((one) => one.fact === fact);
    if (places.length === 0) return [];
    return places.length > MOST_PLACES
      ? [reader.admin.reality.headline.manySettings(places.length)]
      : [statesText(places, surelyOf(likeliest), reader)];
  });
  return texts.length === 0 ? undefined : either([...new Set(texts)], reader);
}

function surelyOf(likeliest: readonly LikelyExplanation[]): Surely {
  return likeliest.length > 1 || likeliest.some(isDoubtful) ? 'possibly' : 'most-likely';
}
