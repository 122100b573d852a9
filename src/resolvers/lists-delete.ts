/** Removes a list with everything of it. */
import type { Invocation } from '../context/invocation';
import { deleteList } from '../context/lists/delete-list';
import { ONE_LIST, type OneList } from '../contract/list-payloads';
import type { Reply } from '../contract/reply';
import { listMembers, type ListAccess } from './gates';
import { declareHandler } from './handler';
import { findOwnList, STORAGE_FAILED } from './lists-access';

export const listsDelete = declareHandler({ gate: listMembers, payload: ONE_LIST, body: remove });

async function remove({
  invocation: { ports },
  access,
  payload: { id },
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
  readonly payload: OneList;
}): Promise<Reply<{ readonly id: string }>> {
  const found = await findOwnList(ports, access, id);
  if (!found.ok) return found;
  const deleted = await deleteList(ports, id);
  return deleted.ok ? { ok: true, data: { id } } : STORAGE_FAILED;
}
