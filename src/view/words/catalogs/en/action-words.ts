/**
 * English as far as an action says it. Nothing tells an action whose language to speak. Single messages are taken from the
 * catalog, and none of them counts: so its bundle carries neither the rest of the words nor MessageFormat.
 */
import { each } from '../../from-catalog/each';
import type { ActionWords } from '../../entries-words';
import type { Words } from '../../words';
import { anything, couldAlsoBe, failures, outcomes, steps, undecided } from './answers.json';
import { action } from './entries.json';

export type ActionReaderWords = Pick<
  Words,
  'outcomes' | 'undecided' | 'anything' | 'couldAlsoBe' | 'steps' | 'failures'
> & { readonly action: Pick<ActionWords, 'noEmail' | 'noProject' | 'orNoProject' | 'doubts'> };

const named = (message: string) => (choices: string) => message.replace('{choices}', () => choices);

export const ACTION_WORDS: ActionReaderWords = {
  outcomes,
  undecided: each(undecided, named),
  anything,
  couldAlsoBe: named(couldAlsoBe),
  steps,
  failures,
  action,
};
