/** An answer on its own, where two are held against each other: what may happen, and why where that is short. */
import type { Verdict } from '../decide/verdict';
import { outcomeBadge, type OutcomeBadge } from './badge';
import { either } from './join';
import type { Reader } from './reader';

export interface AnswerView {
  /** One per outcome that is possible. */
  readonly badges: readonly OutcomeBadge[];
  readonly text: string;
  /** The deciding steps, where they are few enough to be read. */
  readonly reasons: readonly string[];
}

/** More reasons than these explain nothing. */
export const MOST_REASONS = 2;

/** An answer in words. */
export function toAnswer(
  { outcomes, decidedBy }: Pick<Verdict, 'outcomes' | 'decidedBy'>,
  reader: Reader,
): AnswerView {
  const { words } = reader;
  return {
    badges: outcomes.map((outcome) => outcomeBadge(outcome, reader)),
    text: either(
      outcomes.map((outcome) => words.outcomes[outcome].choice),
      reader,
    ),
    reasons: decidedBy.length > MOST_REASONS ? [] : decidedBy.map((step) => words.steps[step]),
  };
}
