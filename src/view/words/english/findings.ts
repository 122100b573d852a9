/** What the admin page says about what is wrong with a setup, in English. */
import type { FindingsWords } from '../findings-words';

export const findings: FindingsWords = {
  intro: '',
};
