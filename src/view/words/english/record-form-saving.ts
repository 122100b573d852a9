/** Saving the record: the draft, the review, a conflict; in English. */
import type { ConflictWords, DraftWords, SavingWords } from '../record-form-words';
import { count } from './count';

export const saving: SavingWords = {
  unsaved: (changes) => count(changes, 'unsaved change', 'unsaved changes'),
  reviewSome: (changes) => `Review ${count(changes, 'change', 'changes')}`,
  allSaved: 'Everything here is saved.',
  nothingYet: 'Nothing is recorded yet.',
  notKept: 'This browser doesn’t keep drafts. Save before you leave the page.',
  review: 'Review and save',
  discard: 'Discard changes',
  discardSure: (changes) => `Discard ${count(changes, 'change', 'changes')}?`,
  discardYes: 'Discard',
  discardNo: 'Keep editing',
  discarded: 'Changes discarded.',
  reviewTitle: (changes) => `${count(changes, 'setting', 'settings')} will change`,
  reviewHelp: 'Predictions use the new record as soon as it’s saved.',
  before: 'Recorded now',
  after: 'After saving',
  commentLabel: 'Comment',
  commentHelp: 'Say why, for the next admin. Optional.',
  save: 'Save',
  tryAgain: 'Try again',
  back: 'Back to the form',
  saved: 'Saved. Predictions use the new settings from now on.',
  toMap: 'See the map',
  toFindings: 'See the findings',
};

export const draft: DraftWords = {
  title: 'You have unsaved changes',
  offer: (age) => `They were kept in this browser, the last one ${age}.`,
  offerOld: (age) =>
    `They were kept in this browser, the last one ${age}. Someone saved a newer record since then; if you continue, you’ll see both side by side.`,
  continue: 'Continue your draft',
  discard: 'Discard draft',
};

export const conflict: ConflictWords = {
  title: 'Someone else saved in the meantime',
  text: (by, age) =>
    by === undefined
      ? `Another admin saved a newer record (${age}). Nothing of yours is lost.`
      : `${by} saved a newer record (${age}). Nothing of yours is lost.`,
  differ: 'Where the two differ',
  both: 'Both changed it',
  theirs: 'Saved in the meantime',
  mine: 'Yours',
  combineHelp: 'You two changed different settings. Combining keeps both.',
  combineOverlaps: (number) =>
    `You both changed ${count(number, 'setting', 'settings')}. Combining keeps your value there and theirs everywhere else; you can still edit before saving.`,
  combineImpossible:
    'The record that you began with isn’t kept any more, so the two can’t be combined.',
  combine: 'Combine both',
  keepTheirs: 'Keep theirs',
  saveMine: 'Save mine instead',
  exportMine: 'Download mine',
  backToMine: 'Back to the form',
  combined: (overlaps) =>
    overlaps === 0
      ? 'Both records are combined in the form. Review and save.'
      : `Both records are combined in the form; your value stands in ${count(overlaps, 'setting', 'settings')} that you both changed. Review and save.`,
};
