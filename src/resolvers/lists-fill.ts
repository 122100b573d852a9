/** Takes a chunk of rows; sent again it replaces itself. A list that has begun takes none. */
import { listKey } from '../context/keys';
import type { Invocation } from '../context/invocation';
import { writeWhileThere } from '../context/lists/list-store';
import { LISTS_FILL, type ListsFill } from '../contract/list-payloads';
import type { Reply } from '../contract/reply';
import { listMembers, type ListAccess } from './gates';
import { declareHandler } from './handler';
import { findOwnList, STORAGE_FAILED } from './lists-access';

export const listsFill = declareHandler({ gate: listMembers, payload: LISTS_FILL, body: fill });

async function fill({
  invocation: { ports },
  access,
  payload: { id, chunk, rows },
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
  readonly payload: ListsFill;
}): Promise<Reply<{ readonly chunk: number }>> {
  const found = await findOwnList(ports, access, id);
  if (!found.ok) return found;
  const { source, startedAt, cancelledAt } = found.head;
  if (source !== 'addresses' || startedAt !== undefined || cancelledAt !== undefined) {
    return { ok: false, error: { code: 'conflict' } };
  }
  const written = await writeWhileThere(ports.store, id, [
    { key: listKey(id, 'input', chunk), value: rows },
  ]);
  if (!written.ok) return STORAGE_FAILED;
  return written.value
    ? { ok: true, data: { chunk } }
    : { ok: false, error: { code: 'not-found' } };
}
