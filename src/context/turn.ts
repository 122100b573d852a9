/** Taking turns: who wants to change something that is stored holds a key of it while they do. */
import * as v from 'valibot';
import type { Ports, Stored } from './ports';

/** Longer than a resolver lives, so that a change which died blocks nobody for long. */
const TURN_SECONDS = 30;

/** Storage refuses; or somebody has the turn, perhaps one who died with it, for so many seconds at the most. */
export interface NoTurn {
  readonly ok: false;
  readonly code: 'storage-failed';
  readonly retryAfter?: number;
}

const REFUSED: NoTurn = { ok: false, code: 'storage-failed' };

/** Does the work while nobody else does any under this key; `isMine` tells whether the turn was not lost meanwhile, as far as storage tells. */
export async function inTurn<T>(
  ports: Ports,
  key: string,
  work: (isMine: () => Promise<boolean>) => Promise<T>,
  seconds = TURN_SECONDS,
): Promise<T | NoTurn> {
  const mine = ports.newId();
  const turn = await takeTurn(ports, { key, mine, seconds });
  if (!turn.ok) return REFUSED;
  if (turn.value !== MINE) return { ...REFUSED, retryAfter: turn.value };
  const isMine = (): Promise<boolean> => isTurnOf(ports, key, mine);
  try {
    return await work(isMine);
  } finally {
    if (await isMine()) await ports.store.delete(key);
  }
}

const TURN = v.object({ by: v.string(), until: v.string() });

const MINE = 'mine';

/** Takes the turn, or tells for how long somebody else has it; one that ran out is taken over, because storage may keep it. */
async function takeTurn(
  { store, now }: Ports,
  { key, mine, seconds }: { readonly key: string; readonly mine: string; readonly seconds: number },
): Promise<Stored<typeof MINE | number>> {
  const until = new Date(now().getTime() + seconds * 1000).toISOString();
  const turn = { by: mine, until };
  const claimed = await store.claim(key, turn, seconds);
  if (!claimed.ok) return claimed;
  if (claimed.value) return { ok: true, value: MINE };
  const holder = await store.get(key);
  if (!holder.ok) return holder;
  const other = v.safeParse(TURN, holder.value);
  const leftMs = other.success ? Date.parse(other.output.until) - now().getTime() : 0;
  if (leftMs > 0) return { ok: true, value: Math.ceil(leftMs / 1000) };
  const taken = await store.set(key, turn, seconds);
  return taken.ok ? { ok: true, value: MINE } : taken;
}

async function isTurnOf({ store }: Ports, key: string, mine: string): Promise<boolean> {
  const holder = await store.get(key);
  const turn = holder.ok ? v.safeParse(TURN, holder.value) : undefined;
  return turn?.success === true && turn.output.by === mine;
}
