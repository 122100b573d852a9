/** The first line: what an admin in a hurry reads. */
import type { RealityCheck } from '../../audit/evidence/reality-check';
import type { RealityReport } from '../../contract/reality';
import type { AdminReader } from '../admin-reader';
import { dayText } from './day';
import { accountsIn } from './observations';
import { isDoubtful } from './doubtful';
import { statesText } from './state-text';
import { likeliestOf } from './together';

export interface RealityHeadline {
  readonly is: 'contradicted' | 'holds' | 'open';
  readonly text: string;
}

export interface Held {
  readonly sweep: RealityReport['sweep'];
  /** When the record was saved; absent: nothing is recorded. */
  readonly since: string | undefined;
  readonly check: RealityCheck;
}

/** More settings than these are counted, to be read at a glance. */
const MOST_SETTINGS = 2;

/** The headline. */
export function toRealityHeadline(held: Held, reader: AdminReader): RealityHeadline {
  const words = reader.admin.reality.headline;
  const { sweep, since, check } = held;
  if (check.contradicting.length > 0) {
    return { is: 'contradicted', text: contradictedText(check, reader) };
  }
  if (sweep.state === 'never') return { is: 'open', text: words.neverRead };
  if (sweep.completeAt === undefined) {
    return { is: 'open', text: words.underWay(sweep.accounts) };
  }
  if (since === undefined) return { is: 'open', text: words.notRecorded };
  const accounts = accountsIn(check.used);
  return { is: 'holds', text: words.holds(accounts, dayText(since, reader), check.unplaced) };
}

function contradictedText(check: RealityCheck, reader: AdminReader): string {
  const { contradicts, because } = reader.admin.reality.headline;
  return because(contradicts(accountsIn(check.contradicting)), likelyText(check, reader));
}

/** What most likely explains the contradiction: "Internal is most likely off". */
export function likelyText(check: RealityCheck, reader: AdminReader): string {
  const { severalLikely, manySettings, noExplanation, orAnotherWay } =
    reader.admin.reality.headline;
  const likeliest = likeliestOf(check);
  const [first] = likeliest;
  if (first === undefined) return noExplanation;
  if (likeliest.length > 1) return severalLikely(likeliest.length);
  const { needed } = first;
  if (isDoubtful(first)) return orAnotherWay(statesText(needed, 'possibly', reader));
  return needed.length > MOST_SETTINGS
    ? manySettings(needed.length)
    : statesText(needed, 'most-likely', reader);
}
