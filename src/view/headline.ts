/** The first sentence of an answer, and the badges beside it: what an agent in a hurry reads. */
import type { CheckedAddress } from '../contract/api';
import { OUTCOMES } from '../decide/outcome';
import { certaintyBadge, outcomeBadge, type Badge, type OutcomeBadge, type Picture } from './badge';
import { certaintyOf, disputedOutcomes, type Certainty, type Surety } from './certainty';
import { either } from './join';
import type { Reader } from './reader';

export interface Headline {
  readonly certainty: Certainty;
  readonly certaintyBadge: Badge;
  /** One badge when one outcome is left, else one for each. */
  readonly badges: readonly OutcomeBadge[];
  readonly picture: Picture;
  readonly sentence: string;
  /** What the other reading of a contested step would give. */
  readonly dispute?: string;
}

/** The headline of a checked address. */
export function toHeadline(
  checked: Pick<CheckedAddress, 'condition'> & { readonly headline: Surety },
  reader: Reader,
): Headline {
  const { headline: verdict, condition } = checked;
  const certainty = certaintyOf(verdict);
  const badges = verdict.outcomes.map((outcome) => outcomeBadge(outcome, reader));
  const [only] = badges;
  const others = disputedOutcomes(verdict);
  return {
    certainty,
    certaintyBadge: certaintyBadge(certainty, reader),
    badges,
    picture: badges.length === 1 && only !== undefined ? only.picture : 'open',
    sentence: sentenceOf(verdict.outcomes, condition, reader),
    ...(others.length === 0 ? {} : { dispute: reader.words.couldAlsoBe(choices(others, reader)) }),
  };
}

function sentenceOf(
  outcomes: CheckedAddress['headline']['outcomes'],
  condition: CheckedAddress['condition'],
  reader: Reader,
): string {
  const [only] = outcomes;
  const { words } = reader;
  if (outcomes.length === 1 && only !== undefined) return words.outcomes[only].headline[condition];
  return outcomes.length === OUTCOMES.length
    ? words.anything[condition]
    : words.undecided[condition](choices(outcomes, reader));
}

function choices(outcomes: CheckedAddress['headline']['outcomes'], reader: Reader): string {
  return either(
    outcomes.map((outcome) => reader.words.outcomes[outcome].choice),
    reader,
  );
}
