/** The frame's calls to the sandbox's server, one function each. The server is part of the sandbox: its answers are believed. */
import type { RunActionReply, RunActionRequest } from '../host/entry-api';
import type { FetchProductReply, FetchProductRequest } from '../host/fetch-product-api';
import type {
  AcceptReply,
  AccountsReply,
  ContextReply,
  InviteHttpRequest,
  InviteReply,
  InvokeReply,
  InvokeRequest,
  PagePlace,
  RequestsReply,
  ResetRequest,
  SiteRequest,
  StateReply,
} from '../host/http-api';
import type { EventsReply } from '../host/events/events-api';
import type { QueueReply } from '../host/queue/queue-api';
import type { RunScheduleReply, ScheduleLine, SchedulesReply } from '../host/schedule/schedule-api';

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(path, init);
  if (!response.ok) {
    throw new Error(
      `The sandbox answered ${String(response.status)} to ${path}: ${await response.text()}`,
    );
  }
  // Nothing to say: done.
  return response.status === 204 ? undefined : response.json();
}

function post(path: string, body: unknown): Promise<unknown> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What the given user sees; without a user, the agent. */
export async function readState(userId?: string): Promise<StateReply> {
  const query = userId === undefined ? '' : `?userId=${encodeURIComponent(userId)}`;
  return (await ask(`/api/state${query}`)) as StateReply;
}

/** Runs a function of the app's back end. */
export async function invoke(request: InvokeRequest): Promise<InvokeReply> {
  return (await post('/api/invoke', request)) as InvokeReply;
}

/** What the bridge tells a page about where it stands. */
export async function readContext(place: PagePlace): Promise<ContextReply> {
  return (await post('/api/context', place)) as ContextReply;
}

/** Runs an action of the app as Rovo or Automation do; rejects with what they refuse. */
export async function runAction(request: RunActionRequest): Promise<RunActionReply> {
  return (await post('/api/actions/run', request)) as RunActionReply;
}

/** Adds a customer for real, in the simulated site. */
export async function invite(request: InviteHttpRequest): Promise<InviteReply> {
  return (await post('/api/invite', request)) as InviteReply;
}

/** The person presses the button in a mail. */
export async function acceptMail(mailId: string): Promise<AcceptReply> {
  return (await post('/api/mailbox/accept', { mailId })) as AcceptReply;
}

/** The people of the site, or the customers of a project. */
export async function readAccounts(query: {
  readonly projectKey?: string;
  readonly query?: string;
  readonly limit: number;
}): Promise<AccountsReply> {
  const search = new URLSearchParams({ limit: String(query.limit) });
  if (query.projectKey !== undefined) search.set('projectKey', query.projectKey);
  if (query.query !== undefined) search.set('query', query.query);
  return (await ask(`/api/accounts?${search.toString()}`)) as AccountsReply;
}

/** The log of invocations. */
export async function readRequests(): Promise<RequestsReply> {
  return (await ask('/api/requests')) as RequestsReply;
}

/** What the queues of the app are doing. */
export async function readQueue(): Promise<QueueReply> {
  return (await ask('/api/queue')) as QueueReply;
}

/** The app's schedules. */
export async function readSchedules(): Promise<readonly ScheduleLine[]> {
  return ((await ask('/api/schedules')) as SchedulesReply).schedules;
}

/** Runs a schedule now; answers when it has ended. */
export async function runSchedule(key: string): Promise<RunScheduleReply> {
  return (await post('/api/schedules/run', { key })) as RunScheduleReply;
}

/** What Jira told the app of its people. */
export async function readEvents(): Promise<EventsReply> {
  return (await ask('/api/events')) as EventsReply;
}

/** The app is gone, and all that it kept. */
export async function uninstall(): Promise<void> {
  await post('/api/uninstall', {});
}

/** The app is there again, with nothing of earlier. */
export async function install(): Promise<void> {
  await post('/api/install', {});
}

/** Somebody reads Jira in another language. */
export async function changeLocale(accountId: string, locale: string): Promise<void> {
  await post('/api/accounts/change', { accountId, locale });
}

/** Somebody closes their account. */
export async function closeAccount(accountId: string): Promise<void> {
  await post('/api/accounts/close', { accountId });
}

/** Empties the log of invocations. */
export async function clearRequests(): Promise<void> {
  await ask('/api/requests', { method: 'DELETE' });
}

/** Changes the site's true settings, readings, faults or plan. */
export async function changeSite(patch: SiteRequest): Promise<void> {
  await post('/api/site', patch);
}

/** Back to an example as shipped. */
export async function reset(request: ResetRequest): Promise<void> {
  await post('/api/reset', request);
}

/** Moves the clock that the app sees. */
export async function advanceClock(advanceMs: number): Promise<void> {
  await post('/api/clock', { advanceMs });
}

/** A REST request that a page makes itself. */
export async function fetchProduct(request: FetchProductRequest): Promise<FetchProductReply> {
  return (await post('/api/fetch-product', request)) as FetchProductReply;
}
