/** What the admin page says about taking something out of the page, in English. */
import type { ExportWords } from '../export-words';

export const exports: ExportWords = {
  intro: '',
};
