/** What only the admin page says about lists, in English. */
import type { AdminListsWords } from '../admin-lists-words';

export const adminLists: AdminListsWords = { title: 'Lists' };
