/** What an action answers: sentences for a person, plain values for a rule. Automation takes no lists, so they are joined. */
import type { CheckedAddress, HeadlineCondition } from '../contract/api';
import type { Failure } from '../contract/reply';
import { MOST_REASONS } from './answer-view';
import { certaintyOf, type Certainty } from './certainty';
import { toDispute, toSentence } from './headline';
import type { ActionReaderWords } from './words/catalogs/en/action-words';

/** The outputs that the manifest names: as many as it may name. */
export interface ActionAnswer {
  /** The first sentence, as the page says it. */
  readonly answer: string;
  /** The steps that decide, each with its code; where they are many, the codes alone. */
  readonly because: string;
  readonly certainty: Certainty;
  readonly outcomes: string;
  readonly accountMade: string;
  readonly condition: HeadlineCondition;
  /** With the condition `new-person`: the outcomes if this person is not new. */
  readonly outcomesOtherwise: string | null;
  readonly settledBy: string;
  /** Why the answer may be wrong although it is certain by the record; nothing where nothing speaks against that. */
  readonly warning: string | null;
  readonly project: string;
}

/** As Automation wants it: the rule stops and its owner reads the message. */
export interface ActionFailure {
  readonly code: Failure['code'];
  readonly errors: readonly [{ readonly message: string }];
}

/** About the record from which it is predicted. */
type Doubt = keyof ActionReaderWords['action']['doubts'];

interface Reader {
  readonly words: ActionReaderWords;
  readonly locale: string;
}

/** The answer for one address. */
export function toActionAnswer(
  checked: CheckedAddress,
  { project, doubt }: { readonly project: string; readonly doubt: Doubt | undefined },
  reader: Reader,
): ActionAnswer {
  const { headline, condition, otherwise } = checked;
  const dispute = toDispute(headline, reader);
  const sentence = toSentence(checked, reader);
  const made = new Set(headline.endings.map(({ effect }) => effect.accountMade));
  return {
    answer: dispute === undefined ? sentence : `${sentence} ${dispute}`,
    because: reasonOf(headline, reader),
    certainty: certaintyOf(headline),
    outcomes: joined(headline.outcomes),
    accountMade: joined([...made].sort()),
    condition,
    outcomesOtherwise: otherwise === undefined ? null : joined(otherwise.outcomes),
    settledBy: joined(headline.settledBy),
    warning: doubt === undefined ? null : reader.words.action.doubts[doubt],
    project,
  };
}

function reasonOf({ decidedBy }: CheckedAddress['headline'], { words }: Reader): string {
  return decidedBy.length > MOST_REASONS
    ? joined(decidedBy)
    : decidedBy.map((step) => `${step}: ${words.steps[step]}`).join(' ');
}

/** The failure, in words. */
export function toActionFailure(failure: Failure, { words }: Pick<Reader, 'words'>): ActionFailure {
  return { code: failure.code, errors: [{ message: messageFor(failure, words) }] };
}

function messageFor({ code, field, correlationId }: Failure, words: ActionReaderWords): string {
  if (field !== undefined)
    return field === 'projectKey' ? words.action.noProject : words.action.noEmail;
  const { title, advice } = words.failures[code];
  // The key was typed by somebody or made up by a model; whether the project is hidden or not there, nobody is told.
  const more = code === 'not-permitted' ? words.action.orNoProject : correlationId;
  return [`${title}. ${advice}`, ...(more === undefined ? [] : [more])].join(' ');
}

function joined(codes: readonly string[]): string {
  return codes.join(', ');
}
