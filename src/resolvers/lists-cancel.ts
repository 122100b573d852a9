/** Ends the work on a list; what is decided stays. */
import type { Invocation } from '../context/invocation';
import { writeListHead } from '../context/lists/list-heads';
import { readProgress, stateOf } from '../context/lists/list-progress';
import { ONE_LIST, type OneList } from '../contract/list-payloads';
import type { ListReport } from '../contract/lists';
import type { Reply } from '../contract/reply';
import { listMembers, type ListAccess } from './gates';
import { declareHandler } from './handler';
import { findOwnList, replyWith, STORAGE_FAILED } from './lists-access';

export const listsCancel = declareHandler({ gate: listMembers, payload: ONE_LIST, body: cancel });

async function cancel({
  invocation: { ports },
  access,
  payload: { id },
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
  readonly payload: OneList;
}): Promise<Reply<ListReport>> {
  const found = await findOwnList(ports, access, id);
  if (!found.ok) return found;
  const { head } = found;
  if (head.ended !== undefined || head.cancelledAt !== undefined) return replyWith(ports, head);
  const progress = await readProgress(ports, head);
  if (!progress.ok) return STORAGE_FAILED;
  // It was done before anybody pressed the button.
  if (stateOf(head, progress.value) === 'done') return replyWith(ports, head);
  const cancelled = { ...head, cancelledAt: ports.now().toISOString() };
  const written = await writeListHead(ports.store, cancelled);
  return written.ok ? replyWith(ports, cancelled) : STORAGE_FAILED;
}
