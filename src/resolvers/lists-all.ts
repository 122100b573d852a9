/** The lists that the caller may see, newest first. */
import { mapBounded } from '../context/bounded';
import type { Invocation } from '../context/invocation';
import { readListHeads } from '../context/lists/list-heads';
import { maySee } from '../context/lists/list-rights';
import { tellList } from '../context/lists/tell-list';
import type { ListReport } from '../contract/lists';
import { NO_PAYLOAD } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { listMembers, type ListAccess } from './gates';
import { declareHandler } from './handler';
import { STORAGE_FAILED } from './lists-access';

export const listsAll = declareHandler({ gate: listMembers, payload: NO_PAYLOAD, body: all });

/** Only lists that are under way cost more than their head. */
const AT_ONCE = 5;

async function all({
  invocation: { ports },
  access: { viewer },
}: {
  readonly invocation: Invocation;
  readonly access: ListAccess;
}): Promise<Reply<{ readonly lists: readonly ListReport[] }>> {
  const heads = await readListHeads(ports.store, viewer.projectId);
  if (!heads.ok) return STORAGE_FAILED;
  const seen = heads.value.filter((head) => maySee(head, viewer));
  const told = await mapBounded(seen, AT_ONCE, (head) => tellList(ports, head));
  const lists = told.flatMap((one) => (one.ok ? [one.value] : []));
  return lists.length === told.length ? { ok: true, data: { lists } } : STORAGE_FAILED;
}
