/** A sandbox of its own for a test, spoken to over HTTP as the frame does. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CheckedAddress, CheckReport, PageReport, RecordReport } from '../../src/contract/api';
import type { Reply } from '../../src/contract/reply';
import type { SettingsFile } from '../../src/contract/settings-file';
import type {
  ClockReply,
  InviteHttpRequest,
  InviteReply,
  InvokeReply,
  InvokeRequest,
  MailboxReply,
  RequestsReply,
  SiteRequest,
  StateReply,
  StorageReply,
} from '../../sandbox/host/http-api';
import type { EventsReply } from '../../sandbox/host/events/events-api';
import type { InvocationEntry } from '../../sandbox/host/request-entries';
import type {
  RunScheduleReply,
  RunScheduleRequest,
  ScheduleLine,
  SchedulesReply,
} from '../../sandbox/host/schedule/schedule-api';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/host/server';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { AccountPatch, ExampleName, PersonaName } from '../../sandbox/site/types';

export const MINUTE_MS = 60_000;

/** What the terminal would have heard. */
export interface Client {
  readonly url: string;
  readonly warnings: string[];
  state(as?: PersonaName): Promise<StateReply>;
  invoke(
    call: Partial<InvokeRequest> & { readonly functionKey: string; readonly as?: PersonaName },
  ): Promise<InvokeReply>;
  openPage(as?: PersonaName, projectKey?: string): Promise<Reply<PageReport>>;
  check(addresses: readonly string[], options?: CheckOptions): Promise<Reply<CheckReport>>;
  checkOne(address: string, options?: CheckOptions): Promise<CheckedAddress>;
  record(file: unknown, basedOn?: string, as?: PersonaName): Promise<Reply<RecordReport>>;
  site(patch: SiteRequest): Promise<StateReply>;
  reset(example: ExampleName, recorded?: boolean): Promise<StateReply>;
  invite(
    request: Omit<InviteHttpRequest, 'userId'> & { readonly as?: PersonaName },
  ): Promise<InviteReply>;
  mailbox(): Promise<MailboxReply>;
  advance(ms: number): Promise<ClockReply>;
  requests(): Promise<readonly InvocationEntry[]>;
  /** The newest run; of that handler if one is named, for product events run on their own. */
  lastRun(functionKey?: string): Promise<InvocationEntry>;
  storage(): Promise<StorageReply>;
  schedules(): Promise<readonly ScheduleLine[]>;
  /** Runs it now and waits for its end. */
  runSchedule(key: string, kill?: RunScheduleRequest['kill']): Promise<RunScheduleReply>;
  events(): Promise<EventsReply>;
  /** Waits until every product event was handled, letting time pass for those that come late. */
  eventsIdle(): Promise<EventsReply>;
  changeAccount(accountId: string, patch: AccountPatch): Promise<void>;
  closeAccount(accountId: string): Promise<void>;
  uninstall(): Promise<StateReply>;
  install(): Promise<StateReply>;
  post(path: string, body: unknown): Promise<Response>;
  /** Ends the server and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface CheckOptions {
  readonly as?: PersonaName;
  readonly projectKey?: string;
  readonly again?: boolean;
}

/** Starts a sandbox on data of its own. */
export async function openClient(
  options: Omit<SandboxOptions, 'data' | 'port' | 'warn'> & { readonly data?: string } = {},
): Promise<Client> {
  if (!existsSync(join(options.root ?? process.cwd(), 'dist/backend/index.js'))) {
    throw new Error('the back end is not built: run `npm run build`');
  }
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'sandbox-test-'));
  const warnings: string[] = [];
  const warn = (text: string): void => {
    warnings.push(text);
  };
  let sandbox: Sandbox = await startSandbox({ ...options, data, warn });

  const get = async <T>(path: string): Promise<T> => toJson(await fetch(sandbox.url + path));
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(sandbox.url + path, { method: 'POST', body: JSON.stringify(body) });
  const postFor = async <T>(path: string, body: unknown): Promise<T> =>
    toJson(await post(path, body));
  const postForNothing = async (path: string, body: unknown): Promise<void> => {
    const response = await post(path, body);
    if (!response.ok) throw new Error(`${String(response.status)} ${await response.text()}`);
  };

  const client: Client = {
    get url() {
      return sandbox.url;
    },
    warnings,
    state: (as = 'agent') => get(`/api/state?userId=${PERSONA_IDS[as]}`),
    invoke: ({ as = 'agent', ...call }) =>
      postFor('/api/invoke', {
        module: 'invite-check',
        projectKey: 'HELP',
        userId: PERSONA_IDS[as],
        ...call,
      }),
    openPage: async (as = 'agent', projectKey = 'HELP') =>
      toReply(await client.invoke({ functionKey: 'page/read', as, projectKey })),
    check: async (addresses, { as = 'agent', projectKey = 'HELP', again } = {}) =>
      toReply(
        await client.invoke({
          functionKey: 'addresses/check',
          as,
          projectKey,
          payload: { addresses, ...(again === undefined ? {} : { again }) },
        }),
      ),
    checkOne: async (address, how) => {
      const reply = await client.check([address], how);
      const first = reply.ok ? reply.data.results[0] : undefined;
      if (!first || 'failed' in first) throw new Error(`not checked: ${JSON.stringify(reply)}`);
      return first;
    },
    record: async (file, basedOn, as = 'site-admin') =>
      toReply(
        await client.invoke({
          module: 'site-setup',
          functionKey: 'settings/save',
          as,
          payload: { file, ...(basedOn === undefined ? {} : { basedOn }) },
        }),
      ),
    site: (patch) => postFor('/api/site', patch),
    reset: (example, recorded = true) => postFor('/api/reset', { example, recorded }),
    invite: ({ as = 'agent', ...request }) =>
      postFor('/api/invite', { ...request, userId: PERSONA_IDS[as] }),
    mailbox: () => get('/api/mailbox'),
    advance: (advanceMs) => postFor('/api/clock', { advanceMs }),
    requests: async () => (await get<RequestsReply>('/api/requests')).invocations,
    lastRun: async (functionKey) => {
      const runs = await client.requests();
      const last = runs.findLast((run) => (functionKey ?? run.functionKey) === run.functionKey);
      if (!last) throw new Error('nothing ran');
      return last;
    },
    storage: () => get('/api/storage'),
    schedules: async () => (await get<SchedulesReply>('/api/schedules')).schedules,
    runSchedule: (key, kill) =>
      postFor('/api/schedules/run', { key, ...(kill === undefined ? {} : { kill }) }),
    events: () => get('/api/events'),
    eventsIdle: () => idleEvents(client),
    changeAccount: (accountId, patch) =>
      postForNothing('/api/accounts/change', { accountId, ...patch }),
    closeAccount: (accountId) => postForNothing('/api/accounts/close', { accountId }),
    uninstall: () => postFor('/api/uninstall', {}),
    install: () => postFor('/api/install', {}),
    post,
    restart: async () => {
      await sandbox.stop();
      const { root, timeoutMs } = options;
      sandbox = await startSandbox({
        data,
        warn,
        ...(root === undefined ? {} : { root }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      });
    },
    stop: async () => {
      await sandbox.stop();
      if (options.data === undefined) rmSync(data, { recursive: true });
    },
  };
  return client;
}

const IDLE_WITHIN_MS = 60_000;

async function idleEvents(client: Client): Promise<EventsReply> {
  const until = Date.now() + IDLE_WITHIN_MS;
  while (Date.now() < until) {
    const events = await client.events();
    if (events.waiting + events.running === 0) return events;
    const { nextDueInMs } = events;
    if (events.running === 0 && nextDueInMs !== undefined) await client.advance(nextDueInMs);
    else await pause(25);
  }
  throw new Error('product events are still on their way');
}

/** The revision of what is recorded, for the next save. */
export async function revisionOf(client: Client): Promise<string | undefined> {
  const reply: Reply<{ record?: RecordReport & { file: SettingsFile } }> = toReply(
    await client.invoke({ module: 'site-setup', functionKey: 'settings/read', as: 'site-admin' }),
  );
  return reply.ok ? reply.data.record?.revision : undefined;
}

/** What a handler answered; an invocation that failed fails the test. */
function toReply<T>(reply: InvokeReply): Reply<T> {
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.result as Reply<T>;
}

async function toJson<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${String(response.status)} ${text}`);
  return JSON.parse(text) as T;
}
