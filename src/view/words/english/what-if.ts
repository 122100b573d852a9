/** What the admin page says about changes that are tried, and the least change, in English. */
import type { WhatIfWords } from '../what-if-words';
import { comparison } from './comparison';

export const whatIf: WhatIfWords = {
  intro:
    'Change any setting in a copy of the record and see only what changes. Nothing is saved, and nothing changes on your site.',
  comparison,
};
