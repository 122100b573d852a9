/** Taking turns: who wants to change something that is stored holds a key of it while they do. */
import * as v from 'valibot';
import type { Ports, Stored } from './ports';

/** Longer than a resolver lives, so that a change which died blocks nobody for long. */
const TURN_SECONDS = 60;

/** Somebody else has the turn, or storage refuses. */
export interface NoTurn {
  readonly ok: false;
  readonly code: 'conflict' | 'storage-failed';
}

/** Does the work while nobody else does any under this key; `isMine` tells whether the turn was not lost meanwhile. */
export async function inTurn<T>(
  ports: Ports,
  key: string,
  work: (isMine: () => Promise<boolean>) => Promise<T>,
  seconds = TURN_SECONDS,
): Promise<T | NoTurn> {
  const mine = ports.newId();
  const turn = await takeTurn(ports, { key, mine, seconds });
  if (!turn.ok) return { ok: false, code: 'storage-failed' };
  if (!turn.value) return { ok: false, code: 'conflict' };
  const isMine = (): Promise<boolean> => isTurnOf(ports, key, mine);
  try {
    return await work(isMine);
  } finally {
    if (await isMine()) await ports.store.delete(key);
  }
}

const TURN = v.object({ by: v.string(), until: v.string() });

/** Takes the turn; a turn that has run out is taken over, because storage may keep it for two more days. */
async function takeTurn(
  { store, now }: Ports,
  { key, mine, seconds }: { readonly key: string; readonly mine: string; readonly seconds: number },
): Promise<Stored<boolean>> {
  const until = new Date(now().getTime() + seconds * 1000).toISOString();
  const turn = { by: mine, until };
  const claimed = await store.claim(key, turn, seconds);
  if (!claimed.ok || claimed.value) return claimed;
  const holder = await store.get(key);
  if (!holder.ok) return holder;
  const other = v.safeParse(TURN, holder.value);
  if (other.success && other.output.until > now().toISOString()) return { ok: true, value: false };
  const taken = await store.set(key, turn, seconds);
  return taken.ok ? { ok: true, value: true } : taken;
}

async function isTurnOf({ store }: Ports, key: string, mine: string): Promise<boolean> {
  const holder = await store.get(key);
  const turn = holder.ok ? v.safeParse(TURN, holder.value) : undefined;
  return turn?.success === true && turn.output.by === mine;
}
