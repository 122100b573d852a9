/** Who reads the admin page: as every reader, with the sentences that only this page says. */
import type { Reader } from './reader';
import type { AdminWords } from './words/admin-words';

export interface AdminReader extends Reader {
  readonly admin: AdminWords;
}
