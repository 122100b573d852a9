/** Accounts that events of Jira told of: each under a key of its own, because events come side by side and more than once. */
import * as v from 'valibot';
import { APPEARED, appearedKey } from '../keys';
import type { Ports, Store, Stored } from '../ports';
import { APPEARED_ACCOUNT, type AppearedAccount } from './appeared';
import { addEvidence } from './evidence';

/** Until the next night at the latest; longer only while the nightly reading fails. */
const WAITING_SECONDS = 30 * 86_400;

/** Keeps the account until the next night; `false`: an earlier event told of it. */
export function keepTold(store: Store, appeared: AppearedAccount): Promise<Stored<boolean>> {
  return store.claim(appearedKey(appeared.hash), appeared, WAITING_SECONDS);
}

/** Puts what events told with the other evidence. Ended in between, it is done again and nobody is counted twice. */
export async function foldTold(
  ports: Pick<Ports, 'store' | 'newId'>,
  known: Set<string>,
): Promise<Stored<void>> {
  const { store } = ports;
  const gone = new Set<string>();
  for (;;) {
    const listed = await store.keys(APPEARED);
    if (!listed.ok) return listed;
    // The list may lag behind what was deleted.
    const keys = listed.value.filter((key) => !gone.has(key));
    if (keys.length === 0) return { ok: true, value: undefined };
    const stored = await store.getMany(keys);
    if (!stored.ok) return stored;
    const told = stored.value.filter((value) => v.is(APPEARED_ACCOUNT, value));
    const added = await addEvidence(ports, known, told);
    if (!added.ok) return added;
    const deleted = await store.deleteMany(keys);
    if (!deleted.ok) return deleted;
    for (const key of keys) gone.add(key);
  }
}
