/** Who reads the admin page in tests: English, at a fixed moment. */
import type { AdminReader } from '../../src/view/admin-reader';
import { adminWordsOf } from '../../src/view/words/admin-words-of';
import { EN_ADMIN } from '../../src/view/words/catalogs/en/admin-catalog';
import { READER } from './answers';

export const ADMIN_READER: AdminReader = { ...READER, admin: adminWordsOf('en', EN_ADMIN) };
