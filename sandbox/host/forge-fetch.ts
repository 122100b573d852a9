/** The platform behind `__forge_fetch__`: takes each request of the app to Jira, storage or a service of Atlassian, or refuses it. */
import { STATUS_CODES } from 'node:http';
import type { FetchAnswer, FetchCall } from './invoke/messages';
import type { Jira } from './jira';
import { makeAskJira } from './jira-seam';
import { masked, type RunLog } from './request-log';
import type { Storage } from './storage/storage';
import { askStorage } from './storage-seam';

/** Answers the requests of one run: made by whom, written down where. Rejects once nobody waits any more. */
export type ForgeFetch = (
  call: FetchCall,
  run: ForgeRun,
  signal: AbortSignal,
) => Promise<FetchAnswer>;

/** The run that asks. */
export interface ForgeRun {
  /** Absent: it runs for nobody, as events of a queue do. */
  readonly accountId?: string;
  readonly log: RunLog;
  /** The same for all runs that one run of a page led to. */
  readonly chain: string;
}

/** Answers requests to a service of Atlassian that is no product. */
export type AskService = (call: FetchCall, run: ForgeRun) => Promise<Answered>;

/** Atlassian's services as far as the sandbox has them. */
export interface Services {
  readonly queue?: AskService;
  /** Who reports the accounts that personal data are kept of. */
  readonly privacy?: AskService;
}

export interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly cut?: FetchAnswer['cut'];
}

/** Routes by the descriptor that the SDK packages send. */
export function makeForgeFetch(
  jira: Jira,
  storage: Storage,
  scopes: readonly string[],
  services: Services = {},
): ForgeFetch {
  const askJira = makeAskJira(jira, scopes);

  const route: (...args: Parameters<ForgeFetch>) => Promise<Answered> = (call, run, signal) => {
    const { type, remote, accountId, provider } = call.descriptor;
    if (type === 'kvs') return askStorage(call, { storage, scopes, log: run.log });
    const service = serviceFor(call, services);
    if (service) return service(call, run);
    if (type !== 'fpp' || remote !== 'jira') {
      return refuse(call, run.log, { status: 404, code: 'SANDBOX_HAS_NO_SUCH_REMOTE' });
    }
    if (provider === 'user' && accountId === undefined && run.accountId === undefined) {
      return refuse(call, run.log, { status: 401, code: 'NEEDS_AUTHENTICATION_ERR' });
    }
    // Acting for somebody else needs an allowance in the manifest that this app does not ask for.
    return accountId === undefined || accountId === run.accountId
      ? askJira(call, run, signal)
      : refuse(call, run.log, { status: 403, code: 'IMPERSONATION_NOT_ALLOWED' });
  };

  return async (call, run, signal) => {
    const { status, headers, body, cut } = await route(call, run, signal);
    return {
      id: call.id,
      status,
      statusText: STATUS_CODES[status] ?? '',
      headers: headers ?? { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
      ...(cut === undefined ? {} : { cut }),
    };
  };
}

function serviceFor({ descriptor, path }: FetchCall, services: Services): AskService | undefined {
  const { type, remote, provider } = descriptor;
  if (type !== 'fpp' || remote !== 'stargate' || provider !== 'app') return undefined;
  if (path.startsWith('/webhook/queue/')) return services.queue;
  return path === '/app/report-accounts' ? services.privacy : undefined;
}

/** The header makes `@forge/api` throw a `ProxyRequestError`. */
function refuse(
  call: FetchCall,
  log: RunLog,
  { status, code }: { readonly status: number; readonly code: string },
): Promise<Answered> {
  const { type, remote } = call.descriptor;
  log.refused(`${code}: ${String(type)} ${String(remote)} ${masked(call.path)}`);
  return Promise.resolve({ status, headers: { 'forge-proxy-error': code } });
}
