/** What both pages and the terminal say about a list that is being put in, in English. */
import type { ListInputWords } from '../list-input-words';

export const listInput: ListInputWords = { title: 'Addresses' };
