/** How one list stands. */
import type { Invocation } from '../context/invocation';
import { ONE_LIST, type OneList } from '../contract/list-payloads';
import type { ListReport } from '../contract/lists';
import type { Reply } from '../contract/reply';
import { listMembers, type ListAccess } from './gates';
import { declareHandler } from './handler';
import { findList, replyWith } from './lists-access';

export const listsRead = declareHandler({ gate: listMembers, payload: ONE_LIST, body: read });

async function read({
  invocation: { ports },
  access,
  payload: { id },
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
  readonly payload: OneList;
}): Promise<Reply<ListReport>> {
  const found = await findList(ports, access, id);
  return found.ok ? replyWith(ports, found.head) : found;
}
