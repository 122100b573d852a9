/** Jira's REST through Forge: as user or as app, in time, patient with 429, every failure typed. */
import { asApp, asUser, assumeTrustedRoute } from '@forge/api';
import { JIRA_OPERATIONS, type JiraCall, type JiraOperation } from '../context/jira-operations';
import type { Answer, JiraGet, LogEntry, MissingReason } from '../context/ports';
import { attempt, type Attempt, type Patience } from './attempts';
import { within } from './deadline';
import { openPace } from './pace';

/** The part of a response that is looked at. */
export interface JiraResponse {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly json: () => Promise<unknown>;
}

/** One request; rejects when there is no response at all. */
export type Send = (
  operation: JiraOperation,
  url: string,
  signal: AbortSignal,
) => Promise<JiraResponse>;

export interface World extends Patience {
  readonly now: () => Date;
  readonly log: (entry: LogEntry) => void;
  readonly send?: Send;
}

/** One request that hangs must not use up the time of all others. */
const REQUEST_MS = 8_000;

/** Opens Jira for one invocation. */
export function openJira(world: World): JiraGet {
  const { now, sleep, send = sendThroughForge } = world;
  const paces = new Map<string, () => Promise<void>>();
  const paced = async ({ name }: JiraCall): Promise<void> => {
    const { perSecond }: JiraOperation = JIRA_OPERATIONS[name];
    if (perSecond === undefined) return;
    const pace = paces.get(name) ?? openPace(perSecond, now, sleep);
    paces.set(name, pace);
    await pace();
  };
  return async (call) => {
    const answer = await attempt(async () => {
      await paced(call);
      return tryOnce(call, world, send);
    }, world);
    if (!answer.ok) world.log({ event: 'jira-unread', operation: call.name, code: answer.because });
    return answer;
  };
}

async function tryOnce(call: JiraCall, { left }: World, send: Send): Promise<Attempt> {
  const operation: JiraOperation = JIRA_OPERATIONS[call.name];
  try {
    const attempted = await within(Math.min(REQUEST_MS, left()), async (signal) => {
      const response = await send(operation, call.url, signal);
      return toAttempt(response);
    });
    return attempted ?? final('timed-out');
  } catch (error) {
    // Forge throws where its proxy refuses; anything else never reached Jira and may pass.
    const status = statusOf(error);
    return status === 401 || status === 403 ? final('not-permitted') : passing('failed');
  }
}

async function toAttempt(response: JiraResponse): Promise<Attempt> {
  const { status } = response;
  if (status === 429) return toPause(response);
  if (status === 401 || status === 403) return final('not-permitted');
  if (status === 404 || status === 410) return final('not-available');
  if (status >= 500) return passing('failed', secondsOf(response));
  if (status !== 200) return final('failed');
  try {
    return { final: true, answer: { ok: true, json: await response.json() } };
  } catch {
    return final('failed');
  }
}

function toPause(response: JiraResponse): Attempt {
  const seconds = secondsOf(response);
  const answer = {
    ok: false,
    because: 'rate-limited',
    ...(seconds === undefined ? {} : { retryAfter: seconds }),
  } as const;
  return { final: false, answer, ...(seconds === undefined ? {} : { waitMs: seconds * 1000 }) };
}

/** `Retry-After` in seconds; Jira sends no dates. */
function secondsOf({ headers }: JiraResponse): number | undefined {
  const seconds = Number.parseInt(headers.get('Retry-After') ?? '', 10);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

function final(because: MissingReason): Attempt {
  const answer: Answer = { ok: false, because };
  return { final: true, answer };
}

function passing(because: MissingReason, seconds?: number): Attempt {
  const answer = { ok: false, because } as const;
  return { final: false, answer, ...(seconds === undefined ? {} : { waitMs: seconds * 1000 }) };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;
}

/** Trusted, because `jiraCall` alone makes these paths and encodes everything in them. */
function sendThroughForge(
  { as, experimental }: JiraOperation,
  url: string,
  signal: AbortSignal,
): Promise<JiraResponse> {
  const headers = {
    Accept: 'application/json',
    ...(experimental === true ? { 'X-ExperimentalApi': 'opt-in' } : {}),
  };
  const by = as === 'app' ? asApp() : asUser();
  return by.requestJira(assumeTrustedRoute(url), { headers, signal });
}
