/** Atlassian's pages about steps of the procedure. */
import { SOURCES } from '../decide/sources';
import type { StepId } from '../decide/step-id';
import { STEPS } from '../decide/steps';
import type { Reader } from './reader';

export interface SourceLink {
  readonly text: string;
  readonly url: string;
}

/** Each page once, in the order of the steps; empty: no page speaks of them. */
export function stepSources(
  ids: readonly StepId[],
  { words }: Pick<Reader, 'words'>,
): readonly SourceLink[] {
  const sources = new Set(ids.flatMap((id) => STEPS[id].sources));
  return [...sources].map((source) => ({ text: words.sources[source], url: SOURCES[source] }));
}
