/** An account was created or changed, says Jira: if it is new here, it is kept as evidence. The address is read, used and forgotten. */
import * as v from 'valibot';
import { countContradicting } from '../audit/evidence/contradicting';
import { tellAppeared } from '../context/evidence/appeared';
import { noteContradicted } from '../context/evidence/contradicted';
import { accountHash, hasSeen } from '../context/evidence/round';
import { readSweep, type SweepState } from '../context/evidence/sweep-state';
import { keepTold } from '../context/evidence/told-by-events';
import { readHashSecret } from '../context/hash-secret';
import { jiraCall } from '../context/jira-operations';
import type { Ports } from '../context/ports';
import { parseAnswer } from '../context/reading';
import type { Worked } from './work-on-list';

/** All that is believed of the event; what kind of account it is, Jira says. */
const EVENT = v.object({
  eventType: v.optional(v.unknown()),
  user: v.object({ accountId: v.pipe(v.string(), v.maxLength(200)) }),
  retryContext: v.optional(v.unknown()),
});

/** No page says how late an event may be; one that was not delivered again is not later than this, it is supposed. */
const LATEST_MS = 3_600_000;

const USER = v.object({ accountType: v.string(), emailAddress: v.nullish(v.string()) });

const KINDS: Readonly<Record<string, 'atlassian' | 'portal-only'>> = {
  atlassian: 'atlassian',
  customer: 'portal-only',
};

/** Storage or Jira fail for now. */
const PAUSE = 60;

/**
 * New is who was on no list when all accounts were read last. Before the first such reading nobody can be called new:
 * then the next one finds them all.
 */
export async function noteAccount(ports: Ports, body: unknown): Promise<Worked> {
  const event = v.safeParse(EVENT, body);
  if (!event.success) return 'done';
  const { accountId } = event.output.user;
  const [sweep, secret] = await Promise.all([readSweep(ports.store), readHashSecret(ports)]);
  if (!sweep.ok || !secret.ok) return { againIn: PAUSE };
  const hash = accountHash(secret.value, accountId);
  const since = await absentSince(ports, sweep.value, hash);
  if (!since.ok) return { againIn: PAUSE };
  if (since.value === undefined) return 'done';
  const after = absentUntil(event.output, since.value, ports.now());
  return note(ports, { accountId, hash, secret: secret.value, after });
}

/** Until when it was surely not there: the event of its creation tells that better than the last reading. */
function absentUntil(
  { eventType, retryContext }: v.InferOutput<typeof EVENT>,
  since: string,
  now: Date,
): string {
  if (eventType !== 'avi:jira:created:user' || retryContext !== undefined) return since;
  const lately = new Date(now.getTime() - LATEST_MS).toISOString();
  return lately > since ? lately : since;
}

/** When the reading began that did not find the account; `undefined`: it was found, or that cannot be told. */
async function absentSince({ store }: Ports, state: SweepState | undefined, hash: string) {
  const rounds = roundsOf(state);
  const [last] = rounds;
  if (last === undefined) return { ok: true, value: undefined } as const;
  for (const { round } of rounds) {
    const seen = await hasSeen(store, round, hash);
    if (!seen.ok) return seen;
    if (seen.value !== false) return { ok: true, value: undefined } as const;
  }
  return { ok: true, value: last.beganAt } as const;
}

/** The last reading that came to its end, and the one under way. Users must have been read in it: they are most of the events. */
function roundsOf(state: SweepState | undefined) {
  if (state === undefined) return [];
  if (state.phase === 'complete') return state.users ? [state] : [];
  return state.previous?.users === true ? [state.previous, state] : [];
}

async function note(
  ports: Ports,
  {
    accountId,
    hash,
    secret,
    after,
  }: Readonly<Record<'accountId' | 'hash' | 'secret' | 'after', string>>,
): Promise<Worked> {
  const user = parseAnswer(await ports.jira(jiraCall('userOfEvent', {}, { accountId })), USER);
  if (!user.ok) {
    const isGone = user.because === 'not-available' || user.because === 'not-permitted';
    return isGone ? 'done' : { againIn: user.retryAfter ?? PAUSE };
  }
  const made = KINDS[user.value.accountType];
  if (made === undefined) return 'done';
  const told = await tellAppeared(ports.store, secret, {
    hash,
    made,
    emailAddress: user.value.emailAddress ?? undefined,
    after,
    by: ports.now().toISOString(),
  });
  if (!told.ok) return { againIn: PAUSE };
  const kept = await keepTold(ports.store, told.value.appeared);
  if (!kept.ok) return { againIn: PAUSE };
  if (told.value.predictedUnder !== undefined) await ports.store.delete(told.value.predictedUnder);
  // Agents are told at once; what storage refuses here the night does.
  await noteContradicted(ports.store, countContradicting);
  return 'done';
}
