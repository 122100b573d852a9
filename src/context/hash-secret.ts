/** The secret with which this installation hashes addresses: made once, whoever comes first. */
import { HASH_SECRET } from './keys';
import type { Ports, Stored } from './ports';

/** Reads the secret, or makes it. Two invocations that make it at the same time end up with the same one. */
export async function readHashSecret(
  ports: Pick<Ports, 'store' | 'newId'>,
): Promise<Stored<string>> {
  const found = await readIt(ports);
  if (!found.ok || found.value !== undefined) return toStored(found);
  const mine = ports.newId() + ports.newId();
  const claimed = await ports.store.claimSecret(HASH_SECRET, mine);
  if (!claimed.ok) return { ok: false };
  return claimed.value ? { ok: true, value: mine } : toStored(await readIt(ports));
}

async function readIt(ports: Pick<Ports, 'store'>): Promise<Stored<string | undefined>> {
  const stored = await ports.store.getSecret(HASH_SECRET);
  if (!stored.ok) return stored;
  return { ok: true, value: typeof stored.value === 'string' ? stored.value : undefined };
}

function toStored(found: Stored<string | undefined>): Stored<string> {
  return found.ok && found.value !== undefined ? { ok: true, value: found.value } : { ok: false };
}
