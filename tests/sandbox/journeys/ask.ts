/** Calls of a page while something is wrong: each reply is judged, and what failed succeeds once nothing is wrong any more. */
import type { Api } from '../../../src/contract/api';
import type { ErrorCode, Failure } from '../../../src/contract/reply';
import type { InvokeReply } from '../../../sandbox/host/http-api';
import type { Faults } from '../../../sandbox/site/settings';
import { NO_FAULTS } from '../../../sandbox/site/examples/example';
import type { PersonaName } from '../../../sandbox/site/types';
import type { Client } from '../client';
import { wrongWith } from '../expected-reply';

type Payload<Name extends keyof Api> = Parameters<Api[Name]>[0];
type Data<Name extends keyof Api> = Extract<Awaited<ReturnType<Api[Name]>>, { ok: true }>['data'];

/** One call of a page. */
export type Ask = <Name extends keyof Api>(
  name: Name,
  payload?: Payload<Name>,
) => Promise<Data<Name>>;

/** Who stands on which page. */
export interface Standing {
  readonly as: PersonaName;
  readonly module: 'invite-check' | 'site-setup' | 'check-an-invite' | 'request-people';
}

/** What happened in all journeys so far. */
export const SEEN = {
  calls: 0,
  failed: new Map<string, number>(),
  handlers: new Set<keyof Api>(),
};

/** What a page may be told while these are wrong. Anything else would send somebody the wrong way. */
function mayBeTold({ jira, storage }: Faults): ReadonlySet<ErrorCode> {
  const of: Readonly<Partial<Record<Faults['jira'], readonly ErrorCode[]>>> = {
    slow: ['timed-out'],
    stuck: ['timed-out'],
    'rate-limited': ['jira-rate-limited'],
    bursts: ['jira-rate-limited', 'timed-out'],
    refuses: ['not-permitted'],
    'no-browse-permission': ['not-permitted'],
    'no-experimental': ['jira-failed'],
  };
  const failing: readonly ErrorCode[] = ['down', 'flaky', 'malformed', 'cut', 'empty'].includes(
    jira,
  )
    ? ['jira-failed', 'timed-out']
    : [];
  return new Set([
    ...(of[jira] ?? failing),
    // Storage that takes its time leaves less of it for Jira.
    ...(storage === 'slow' ? (['timed-out'] as const) : []),
    ...(storage === 'refuse' || storage === 'flaky' ? (['storage-failed'] as const) : []),
  ]);
}

/** How the platform itself may end a call while these are wrong. */
function mayEnd({ invoke, storage }: Faults): ReadonlySet<string> {
  return new Set([
    ...(invoke === 'killed' ? ['killed'] : []),
    ...(storage === 'slow' ? ['timeout'] : []),
  ]);
}

export interface Asking {
  readonly ask: Ask;
  /** Nothing is wrong any more. */
  readonly heal: () => Promise<void>;
}

/** So often a page tries again, waiting as long as it is told. */
const TRIES = 3;

/**
 * The page of somebody, with these faults on. `onEnd` is called once, when the faults end: at the first failure, or
 * when nothing failed, by `heal`.
 */
export function asking(
  client: Client,
  { as, module }: Standing,
  faults: Faults,
  onEnd: () => Promise<void>,
): Asking {
  let now = faults;
  const end = async (): Promise<void> => {
    now = NO_FAULTS;
    await client.site({ faults: NO_FAULTS });
    await onEnd();
  };
  // Of two calls side by side both wait until the faults have ended.
  let ending: Promise<void> | undefined;
  const heal = async (): Promise<void> => {
    if (faults !== NO_FAULTS) await (ending ??= end());
  };
  const call = async (functionKey: keyof Api, payload: unknown): Promise<InvokeReply> => {
    SEEN.calls += 1;
    SEEN.handlers.add(functionKey);
    const beside = module === 'request-people' ? { issueKey: 'HELP-1' } : {};
    return client.invoke({ module, as, functionKey, payload, ...beside });
  };
  const ask: Ask = async (name, payload) => {
    // Side by side with another call, faults may end before the answer is there.
    const during = now === NO_FAULTS ? undefined : now;
    let reply = await call(name, payload);
    for (let turn = 0; turn < TRIES; turn += 1) {
      if (turn > 0 && isGone(name, reply)) return payload as never;
      const failure = judged(reply, { name, payload, faults: turn === 0 ? during : undefined });
      if (failure === undefined) return (reply as { result: { data: never } }).result.data;
      SEEN.failed.set(failure.code, (SEEN.failed.get(failure.code) ?? 0) + 1);
      await heal();
      await wait(client, failure.retryAfter ?? 0);
      reply = await call(name, payload);
    }
    throw new Error(`${name} did not succeed again: ${JSON.stringify(reply)}`);
  };
  return { ask, heal };
}

/** What was to be deleted is: only the answer was lost. */
function isGone(name: keyof Api, reply: InvokeReply): boolean {
  const { error } = ('result' in reply ? reply.result : {}) as { readonly error?: Failure };
  return name === 'lists/delete' && error?.code === 'not-found';
}

interface Asked {
  readonly name: keyof Api;
  readonly payload: unknown;
  /** Absent: nothing is wrong any more; then only to be told to wait is fair, for a turn that was not given back. */
  readonly faults: Faults | undefined;
}

type Judged = Omit<Failure, 'code'> & { readonly code: string };

/** The failure in it, where there is one and it is fair. */
function judged(reply: InvokeReply, { name, payload, faults }: Asked): Judged | undefined {
  const said = `${name}: ${JSON.stringify(reply)}`;
  if ('error' in reply) {
    const { kind } = reply.error;
    if (faults === undefined || !mayEnd(faults).has(kind)) throw new Error(said);
    return { code: kind };
  }
  const wrong = wrongWith(reply.result, JSON.stringify(payload ?? {}), () => true);
  if (wrong.length > 0) throw new Error(`${said}: ${wrong.join('; ')}`);
  const result = reply.result as { readonly ok: boolean; readonly error: Failure };
  if (result.ok) return undefined;
  const { code, retryAfter } = result.error;
  const isFair = faults === undefined ? retryAfter !== undefined : mayBeTold(faults).has(code);
  if (!isFair) throw new Error(said);
  return result.error;
}

/** Lets time pass, but no night. */
export async function wait(client: Client, seconds: number): Promise<void> {
  await client.post('/api/clock', { advanceMs: seconds * 1000, mostRuns: 0 });
}
