/** Who reads the admin page in tests: English, at a fixed moment. */
import type { AdminReader } from '../../src/view/admin-reader';
import { ENGLISH_ADMIN } from '../../src/view/words/english/english-admin';
import { READER } from './answers';

export const ADMIN_READER: AdminReader = { ...READER, admin: ENGLISH_ADMIN };
