/** Predictions that did not come true, each with its likely reason. */
import { seenConcern } from '../../contract/explained';
import type { ExplainedAway, MarkedPredictions } from '../../contract/reality';
import type { AdminReader } from '../admin-reader';
import { either } from '../join';
import { readableDomain } from '../readable-domain';
import type { HitWords } from '../words/reality-words';
import { dayText } from './day';

export interface MissView {
  readonly key: string;
  readonly text: string;
  readonly day: string;
  readonly reason: string;
  /** The contradiction that it is part of. */
  readonly concern?: string;
  /** What leads to that contradiction, where several do. */
  readonly toConcern?: string;
}

/** What the reasons are told from. */
export interface MissContext {
  /** Of the current record; absent: nothing is recorded. */
  readonly revision: string | undefined;
  /** What contradicts the record, as it is explained away. */
  readonly contradicting: readonly string[];
  /** What most likely explains that. */
  readonly likely: string;
  readonly explained: readonly ExplainedAway[];
}

type Reason = keyof HitWords['missReason'] | 'contradicts';

/** Newest first. */
export function toMisses(
  marks: readonly MarkedPredictions[],
  context: MissContext,
  reader: AdminReader,
): readonly MissView[] {
  return marks
    .filter(({ mark }) => mark === 'did-not')
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .map((one, index) => toMiss(one, index, context, reader));
}

function toMiss(
  missed: MarkedPredictions,
  index: number,
  context: MissContext,
  reader: AdminReader,
): MissView {
  const { miss, missReason, contradicts, explained, toContradictionAbout } =
    reader.admin.reality.hits;
  const { domain, outcomes, made, count, day } = missed;
  const name = readableDomain(domain) ?? domain;
  const concern = seenConcern(missed);
  const reason = reasonOf(missed, concern, context);
  const said = context.explained.find((one) => one.concern === concern && day <= one.at);
  const predicted = outcomes.map((outcome) => reader.words.outcomes[outcome].choice);
  return {
    key: `${String(index)} ${day} ${concern}`,
    text: miss(count, name, either(predicted, reader), made),
    day: dayText(day, reader),
    ...(reason === 'contradicts'
      ? { reason: contradicts(context.likely), concern, toConcern: toContradictionAbout(name) }
      : {
          reason:
            said !== undefined && reason === 'another-way'
              ? explained(said.reason)
              : missReason[reason],
        }),
  };
}

function reasonOf(
  { revision, otherReading }: MarkedPredictions,
  concern: string,
  context: MissContext,
): Reason {
  const isCurrent = revision !== undefined && revision === context.revision;
  if (isCurrent && context.contradicting.includes(concern)) return 'contradicts';
  if (revision === undefined) return 'nothing-recorded';
  if (!isCurrent) return 'record-changed';
  return otherReading === true ? 'other-reading' : 'another-way';
}
