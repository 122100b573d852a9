/** What the admin page says about the revisions of the record, in English. */
import type { HistoryWords } from '../history-words';

export const history: HistoryWords = {
  intro: '',
};
