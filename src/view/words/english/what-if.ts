/** What the admin page says about changes that are tried, and the least change, in English. */
import type { WhatIfWords } from '../what-if-words';

export const whatIf: WhatIfWords = {
  intro: '',
};
