/** The first sentence of an answer, and the badges beside it: what an agent in a hurry reads. */
import type { CheckedAddress } from '../contract/api';
import { OUTCOMES } from '../decide/outcome';
import { certaintyBadge, outcomeBadge, type Badge, type OutcomeBadge, type Picture } from './badge';
import { certaintyOf, disputedOutcomes, type Certainty, type Surety } from './certainty';
import { either } from './join';
import type { Reader } from './reader';
import type { Words } from './words/words';

/** Who reads, as far as the first sentence needs it. */
export interface SentenceReader extends Pick<Reader, 'locale'> {
  readonly words: Pick<Words, 'outcomes' | 'undecided' | 'anything' | 'couldAlsoBe'>;
}

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
  const { headline: verdict } = checked;
  const certainty = certaintyOf(verdict);
  const badges = verdict.outcomes.map((outcome) => outcomeBadge(outcome, reader));
  const [only] = badges;
  const dispute = toDispute(verdict, reader);
  return {
    certainty,
    certaintyBadge: certaintyBadge(certainty, reader),
    badges,
    picture: badges.length === 1 && only !== undefined ? only.picture : 'open',
    sentence: toSentence(checked, reader),
    ...(dispute === undefined ? {} : { dispute }),
  };
}

/** The first sentence of an answer. */
export function toSentence(
  { headline: { outcomes }, condition }: Parameters<typeof toHeadline>[0],
  reader: SentenceReader,
): string {
  const [only] = outcomes;
  const { words } = reader;
  if (outcomes.length === 1 && only !== undefined) return words.outcomes[only].headline[condition];
  return outcomes.length === OUTCOMES.length
    ? words.anything[condition]
    : words.undecided[condition](choices(outcomes, reader));
}

/** What the other reading of a contested step would give; nothing where there is none. */
export function toDispute(verdict: Surety, reader: SentenceReader): string | undefined {
  const others = disputedOutcomes(verdict);
  return others.length === 0 ? undefined : reader.words.couldAlsoBe(choices(others, reader));
}

function choices(outcomes: CheckedAddress['headline']['outcomes'], reader: SentenceReader): string {
  return either(
    outcomes.map((outcome) => reader.words.outcomes[outcome].choice),
    reader,
  );
}
