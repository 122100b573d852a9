/** The app's requests to Forge storage: only with its scope, written down with the keys they name. */
import type { FetchCall } from './invoke/messages';
import type { RunLog } from './request-log';
import type { Storage } from './storage/storage';

const SCOPE = 'storage:app';
const PATH = '/api/v1/';

export interface StorageSeamAnswer {
  readonly status: number;
  readonly body?: string;
}

/** Asks `storage` for an app with these scopes. */
export async function askStorage(
  call: FetchCall,
  {
    storage,
    scopes,
    log,
  }: { readonly storage: Storage; readonly scopes: readonly string[]; readonly log: RunLog },
): Promise<StorageSeamAnswer> {
  const began = Date.now();
  const operation = call.path.startsWith(PATH) ? call.path.slice(PATH.length) : call.path;
  const body: unknown = call.body === undefined ? undefined : JSON.parse(call.body);
  const answer = scopes.includes(SCOPE)
    ? await storage.answer(operation, body)
    : { status: 403, body: { code: 'FORBIDDEN', message: `Scope ${SCOPE} is missing` } };
  const { status } = answer;
  log.storage({ operation, keys: keysIn(body), status, ms: Date.now() - began });
  return answer.body === undefined ? { status } : { status, body: JSON.stringify(answer.body) };
}

/** The keys that a request names; the beginning of keys in a query, with a star. */
function keysIn(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(keysIn);
  if (typeof body !== 'object' || body === null) return [];
  const own = 'key' in body && typeof body.key === 'string' ? [body.key] : [];
  const parts = [
    'set' in body ? body.set : undefined,
    'delete' in body ? body.delete : undefined,
  ].flatMap(keysIn);
  return [...own, ...parts, ...('where' in body ? beginnings(body.where) : [])];
}

function beginnings(where: unknown): readonly string[] {
  return [where]
    .flat()
    .flatMap((clause: unknown) =>
      typeof clause === 'object' && clause !== null && 'values' in clause ? clause.values : [],
    )
    .flat()
    .flatMap((value: unknown) => (typeof value === 'string' ? [`${value}*`] : []));
}
