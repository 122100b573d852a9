/** An invocation from the page to the app's back end and back, in Forge's shapes and within its limits. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../clock';
import type { ForgeFetch } from '../forge-fetch';
import type { InvokeError, InvokeReply } from '../http-api';
import type { Manifest } from '../manifest';
import { eventOf, runningOf, runtimeOf, type Place } from '../place';
import type { RequestLog } from '../request-log';
import { bytesOf } from '../storage/limits';
import { bundleOf } from './bundle';
import type { InvokeFault } from './invoke-faults';
import { runIsolated, type Ending } from './isolate';
import { killing, type Kill } from './kill';
import { warmWorkers } from './worker';

export const TIMEOUT_MS = 25_000;
const MAX_REQUEST_BYTES = 500 * 1024;
const MAX_RESPONSE_BYTES = 5 * 1024 * 1024;

interface Call {
  readonly functionKey: string;
  readonly payload: unknown;
  /** In place of what the faults of the site would do. */
  readonly kill?: Kill | undefined;
}

export interface Invoker {
  (place: Place, userName: string, call: Call): Promise<InvokeReply>;
}

interface Parts {
  /** Root of the repository. */
  readonly root: string;
  readonly manifest: Manifest;
  readonly forgeFetch: ForgeFetch;
  readonly log: RequestLog;
  readonly clock: Clock;
  /** Of the app, as they are now. */
  readonly variables: () => Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Ends some of them; `turn` counts the invocations. */
  readonly fault?: InvokeFault;
  /** Ends whatever runs. */
  readonly stop?: AbortSignal;
}

/** Makes the function that runs handlers of the built bundle. */
export function makeInvoker(parts: Parts): Invoker {
  const workers = warmWorkers();
  let turn = 0;
  parts.stop?.addEventListener('abort', () => void workers.close());
  return async (place, userName, call) => {
    const log = parts.log.begin({
      functionKey: call.functionKey,
      module: place.module.key,
      userId: place.accountId,
      userName,
      ...(place.project ? { projectKey: place.project.key } : {}),
    });
    const fail = (error: InvokeError): InvokeReply => {
      log.end(error.kind);
      return { invocationId: log.id, error };
    };
    const { handler } = place.module;
    if (handler === undefined) return fail(failure('thrown', 'the module has no resolver'));
    if (bytesOf(call.payload) > MAX_REQUEST_BYTES) {
      return fail(failure('payload-too-large', 'Request payload exceeds the limit of 500 KB'));
    }
    const run = { accountId: place.accountId, log, chain: randomUUID() };
    turn += 1;
    const { fetch, killed } = killing(
      (request, signal) => parts.forgeFetch(request, run, signal),
      call.kill ?? parts.fault?.(turn),
    );
    const ending = await runIsolated({
      threadFile: join(parts.root, 'sandbox/host/invoke/thread.ts'),
      start: {
        ...bundleOf(parts.root, handler),
        variables: parts.variables(),
        runtime: runtimeOf(runningOf(place, handler), parts.manifest),
        ...eventOf(place, parts.manifest, call),
        clockOffsetMs: parts.clock.offset(),
      },
      timeoutMs: parts.timeoutMs,
      memoryMb: parts.manifest.memoryMb,
      fetch,
      log: (level, text) => {
        log.line(`${level}: ${text}`);
      },
      stop: parts.stop ? AbortSignal.any([parts.stop, killed]) : killed,
      workers,
    });
    const outcome = outcomeOf(ending, parts.timeoutMs);
    if ('kind' in outcome) return fail(outcome);
    log.end('ok');
    return { invocationId: log.id, result: outcome.result };
  };
}

function outcomeOf(ending: Ending, timeoutMs: number): InvokeError | { readonly result: unknown } {
  switch (ending.kind) {
    case 'timeout':
      return failure('timeout', `Function timed out after ${String(timeoutMs / 1000)} seconds`);
    case 'killed':
      return failure('killed', 'Runtime exited with error: signal: killed');
    case 'thrown':
      return { ...failure('thrown', ending.message), thrown: ending };
    case 'result':
      if (Buffer.byteLength(ending.json ?? '') > MAX_RESPONSE_BYTES) {
        return failure('response-too-large', 'Response payload exceeds the limit of 5 MB');
      }
      return { result: ending.json === undefined ? undefined : JSON.parse(ending.json) };
  }
}

/** As the bridge words it. */
function failure(kind: InvokeError['kind'], reason: string): InvokeError {
  return { kind, message: `There was an error invoking the function - ${reason}` };
}
