/** Lists made through the real handlers, for their tests. */
import type { PersonaName } from '../../sandbox/site/types';
import type { InputRow, ListReport } from '../../src/contract/lists';
import type { Reply } from '../../src/contract/reply';
import type { Seam } from './forge-seam';

export interface Where {
  readonly as?: PersonaName;
  readonly projectKey?: string;
}

export const HELP = { projectKey: 'HELP' } as const;
export const ADMIN_PAGE = { as: 'jira-admin' } as const;
export const ROWS: readonly InputRow[] = [
  [1, 'jo@acme.com'],
  [2, 'no address'],
  [5, 'ann@b.example'],
];

function dataOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

/** The id of a new list. */
export async function newList(seam: Seam, where: Where = HELP): Promise<string> {
  const onAdminPage = where.projectKey === undefined ? { projectId: '10001' } : {};
  const wanted = { name: 'May', source: 'addresses', ...onAdminPage };
  return dataOf(await seam.invoke('lists/create', wanted, where)).id;
}

/** The id of a list that has begun; its events lie in the queue. */
export async function begunList(
  seam: Seam,
  where: Where = HELP,
  rows: readonly InputRow[] = ROWS,
): Promise<string> {
  const id = await newList(seam, where);
  await seam.invoke('lists/fill', { id, chunk: 0, rows }, where);
  dataOf(await seam.invoke('lists/start', { id, rows: rows.length, chunks: 1 }, where));
  return id;
}

export async function listIn(seam: Seam, id: string, where: Where = HELP): Promise<ListReport> {
  return dataOf(await seam.invoke('lists/read', { id }, where));
}

/** The same list with other words in its head. */
export function patchHead(seam: Seam, id: string, patch: object): void {
  const key = `v1:list-head:${id}`;
  const { value } = seam.kvs.values.get(key) ?? {};
  seam.kvs.values.set(key, { value: { ...(value as object), ...patch } });
}

export const NOT_FOUND = { ok: false, error: { code: 'not-found' } };
export const NO_SUCH = '10001-00000000-0000-4000-8000-00000000dead';
