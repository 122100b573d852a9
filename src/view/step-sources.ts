/** Pages about steps of the procedure: Atlassian's, and our own. */
import { SOURCES } from '../decide/sources';
import type { StepId } from '../decide/step-id';
import { STEPS } from '../decide/steps';
import { stepDocs } from './docs-link';
import type { Reader } from './reader';

export interface SourceLink {
  readonly text: string;
  readonly url: string;
  /** A page of our documentation, not of Atlassian's. */
  readonly isOurs?: true;
}

/** Each page once, Atlassian's in the order of the steps and ours after them; empty: there is none. */
export function stepSources(
  ids: readonly StepId[],
  reader: Pick<Reader, 'words' | 'docsUrl'>,
): readonly SourceLink[] {
  const sources = new Set(ids.flatMap((id) => STEPS[id].sources));
  return [
    ...[...sources].map((source) => ({ text: reader.words.sources[source], url: SOURCES[source] })),
    ...ids.flatMap((id) => stepDocs(id, reader)),
  ];
}
