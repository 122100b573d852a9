/** The list that a handler is about, if its caller may see it; to anybody else it is not there. */
import { readListHead } from '../context/lists/list-heads';
import { mayEnd, maySee } from '../context/lists/list-rights';
import { tellList } from '../context/lists/tell-list';
import type { ListHead } from '../context/lists/stored';
import type { Ports } from '../context/ports';
import type { ListReport } from '../contract/lists';
import type { Reply } from '../contract/reply';
import type { ListAccess } from './gates';
import type { Refusal } from './handler';

type Found = { readonly ok: true; readonly head: ListHead } | Refusal;

export const STORAGE_FAILED: Refusal = { ok: false, error: { code: 'storage-failed' } };
const NOT_FOUND: Refusal = { ok: false, error: { code: 'not-found' } };

export async function findList(ports: Ports, access: ListAccess, id: string): Promise<Found> {
  const head = await readListHead(ports.store, id);
  if (!head.ok) return STORAGE_FAILED;
  if (head.value === undefined || !maySee(head.value, access.viewer)) return NOT_FOUND;
  return { ok: true, head: head.value };
}

/** The same for whoever wants to change it. */
export async function findOwnList(ports: Ports, access: ListAccess, id: string): Promise<Found> {
  const found = await findList(ports, access, id);
  if (!found.ok || mayEnd(found.head, access.viewer)) return found;
  return { ok: false, error: { code: 'not-permitted' } };
}

export async function replyWith(ports: Ports, head: ListHead): Promise<Reply<ListReport>> {
  const told = await tellList(ports, head);
  return told.ok ? { ok: true, data: told.value } : STORAGE_FAILED;
}
