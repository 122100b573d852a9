/** How outcomes and certainty look: a word, a colour by meaning and an icon. Pages turn the meaning into design tokens. */
import type { Outcome } from '../decide/outcome';
import type { Certainty } from './certainty';
import type { Reader } from './reader';

export type Tone = 'information' | 'discovery' | 'success' | 'warning' | 'danger' | 'neutral';

/** What the icon shows; both front ends have a picture for each. */
export type Picture = 'mail-from-atlassian' | 'mail-from-project' | 'refused' | 'silent' | 'open';

export interface Badge {
  readonly text: string;
  readonly tone: Tone;
}

export interface OutcomeBadge extends Badge {
  readonly outcome: Outcome;
  readonly picture: Picture;
}

const LOOKS: Readonly<Record<Outcome, { readonly tone: Tone; readonly picture: Picture }>> = {
  'atlassian-account-invitation': { tone: 'information', picture: 'mail-from-atlassian' },
  'customer-invited': { tone: 'discovery', picture: 'mail-from-project' },
  error: { tone: 'danger', picture: 'refused' },
  'no-notification': { tone: 'neutral', picture: 'silent' },
};

const CERTAINTY_TONES: Readonly<Record<Certainty, Tone>> = {
  certain: 'success',
  disputed: 'warning',
  open: 'warning',
};

/** The badge of an outcome. */
export function outcomeBadge(outcome: Outcome, { words }: Reader): OutcomeBadge {
  return { outcome, text: words.outcomes[outcome].name, ...LOOKS[outcome] };
}

/** The badge that says how sure the answer is. */
export function certaintyBadge(certainty: Certainty, { words }: Reader): Badge {
  return { text: words.certainty[certainty], tone: CERTAINTY_TONES[certainty] };
}
