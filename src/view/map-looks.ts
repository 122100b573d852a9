/** How one cell of the map looks and reads: a short word, a picture, colours by meaning, and the whole in words. */
import { OUTCOMES, type Outcome } from '../decide/outcome';
import type { Verdict } from '../decide/verdict';
import type { AdminReader } from './admin-reader';
import { outcomeBadge, type Badge, type Picture, type Tone } from './badge';
import { certaintyOf, disputedOutcomes, type Certainty } from './certainty';
import { either } from './join';

export interface CellLook {
  readonly certainty: Certainty;
  readonly outcomes: readonly Outcome[];
  /** One for each outcome. */
  readonly tones: readonly Tone[];
  readonly picture: Picture;
  /** Fits into a cell. */
  readonly text: string;
  /** What it says, for those who do not see it. */
  readonly says: string;
  /** How sure that is. */
  readonly how: string;
}

/** The look of a verdict. */
export function toCellLook(verdict: Verdict, reader: AdminReader): CellLook {
  const badges = verdict.outcomes.map((outcome) => outcomeBadge(outcome, reader));
  const [only, ...more] = badges;
  const certainty = certaintyOf(verdict);
  const text = textOf(verdict.outcomes, reader);
  return {
    certainty,
    outcomes: verdict.outcomes,
    tones: badges.map(({ tone }) => tone),
    picture: only !== undefined && more.length === 0 ? only.picture : 'open',
    text,
    says: saysOf(text, badges, reader),
    how: howOf(certainty, verdict, reader),
  };
}

/** Two outcomes fit beside each other, three do not. */
function textOf(outcomes: readonly Outcome[], reader: AdminReader): string {
  const { short, shortAny, shortSome } = reader.admin.map;
  if (outcomes.length === OUTCOMES.length) return shortAny;
  if (outcomes.length > 2) return shortSome(outcomes.length);
  return either(
    outcomes.map((outcome) => short[outcome]),
    reader,
  );
}

/** Whoever says the word that they see means this cell, so it stands in what is said (WCAG 2.5.3). */
function saysOf(text: string, badges: readonly Badge[], reader: AdminReader): string {
  const names = either(
    badges.map((badge) => badge.text),
    reader,
  );
  const isSaid = names.toLowerCase().includes(text.toLowerCase());
  return isSaid ? names : reader.words.projectPage.factLine(text, names);
}

function howOf(certainty: Certainty, verdict: Verdict, reader: AdminReader): string {
  if (certainty !== 'disputed') return reader.words.certainty[certainty];
  const others = disputedOutcomes(verdict).map((outcome) => reader.words.outcomes[outcome].choice);
  return reader.words.couldAlsoBe(either(others, reader));
}
