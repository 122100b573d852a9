/** What the admin page says about recording the setup, in English. */
import type { RecordFormWords } from '../record-form-words';

export const recordForm: RecordFormWords = {
  intro: '',
};
