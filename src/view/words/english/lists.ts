/** What both pages say about lists, in English. */
import type { ListsWords } from '../lists-words';

export const lists: ListsWords = { title: 'Lists' };
