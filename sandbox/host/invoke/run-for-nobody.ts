/** Runs a function of the app that no page asks for: of a queue, a schedule, a product event for nobody; an action for a person. */
import { join } from 'node:path';
import type { Clock } from '../clock';
import type { ForgeFetch } from '../forge-fetch';
import type { Manifest } from '../manifest';
import { payloadOf, runtimeOf, type Place } from '../place';
import type { InvocationEntry } from '../request-entries';
import type { RequestLog } from '../request-log';
import { bundleOf } from './bundle';
import { runIsolated, type Ending } from './isolate';
import { killing, type Kill } from './kill';

/** What is to be run. */
export interface Task {
  readonly handler: string;
  readonly timeoutMs: number;
  readonly moduleType: 'consumer' | 'trigger' | 'scheduledTrigger' | 'action';
  readonly moduleKey: string;
  /** The first argument of the function. */
  readonly event: unknown;
  /** The same for all runs that this one belongs to. */
  readonly chain: string;
  /** How the request log calls it. */
  readonly title: string;
  /** Who is behind it, such as `a queue`. */
  readonly by: string;
  /** For whom it runs; absent: for nobody. */
  readonly person?: { readonly accountId: string; readonly name: string };
  /** What the log says of a result; `ok` unless told. */
  readonly endOfResult?: (ending: Ending) => 'ok' | 'retry';
}

/** How a run went. */
export interface Ran {
  readonly ending: Ending;
  /** On the sandbox's clock. */
  readonly ms: number;
  /** The most that its isolate's heap held at a request or at the end. */
  readonly heapBytes: number;
  readonly rest: number;
  readonly storage: number;
}

export type RunForNobody = (
  task: Task,
  how: { readonly stop: AbortSignal; readonly kill: Kill | undefined },
) => Promise<Ran>;

export interface RunParts {
  /** Root of the repository. */
  readonly root: string;
  readonly manifest: Manifest;
  readonly site: () => Place['site'];
  readonly forgeFetch: ForgeFetch;
  readonly log: RequestLog;
  readonly clock: Clock;
  /** What only waits, for a pace or for another try, lets the clock go on instead. */
  readonly leapsOverWaits?: boolean;
  /** Of the app, as they are now. */
  readonly variables: () => Readonly<Record<string, string>>;
}

/** Makes the function that runs the built bundle; rejects where there is none. */
export function makeRunForNobody(parts: RunParts): RunForNobody {
  return async (task, { stop, kill }) => {
    const { handler, timeoutMs, moduleType, moduleKey, event, chain, person } = task;
    const who = person === undefined ? {} : { accountId: person.accountId };
    const bundle = bundleOf(parts.root, handler);
    const log = parts.log.begin({
      functionKey: task.title,
      module: moduleKey,
      userId: person?.accountId ?? '',
      userName: `${person?.name ?? 'nobody'}: ${task.by}`,
    });
    const site = parts.site();
    const run = { ...who, log, chain };
    const { fetch, killed } = killing(
      (request, signal) => parts.forgeFetch(request, run, signal),
      kill,
    );
    const began = Date.now();
    let heapBytes = 0;
    let leaptMs = 0;
    const ending = await runIsolated({
      threadFile: join(parts.root, 'sandbox/host/invoke/thread.ts'),
      start: {
        ...bundle,
        variables: parts.variables(),
        runtime: runtimeOf({ handler, moduleType, moduleKey, site, ...who }, parts.manifest),
        event,
        backendPayload: payloadOf(site, person?.accountId),
        clockOffsetMs: parts.clock.offset(),
        leapsOverWaits: parts.leapsOverWaits ?? false,
      },
      timeoutMs,
      memoryMb: parts.manifest.memoryMb,
      fetch,
      log: (level, text) => {
        log.line(`${level}: ${text}`);
      },
      heap: (bytes) => {
        heapBytes = Math.max(heapBytes, bytes);
      },
      leap: (ms) => {
        leaptMs += ms;
        parts.clock.advance(ms);
      },
      stop: AbortSignal.any([stop, killed]),
    });
    log.end(endOf(ending, task));
    return { ending, ms: Date.now() - began + leaptMs, heapBytes, ...log.counts };
  };
}

function endOf(ending: Ending, task: Task): NonNullable<InvocationEntry['ended']> {
  return ending.kind === 'result' ? (task.endOfResult?.(ending) ?? 'ok') : ending.kind;
}

/** A run that rejected: the back end is not built, for instance. */
export function neverBegan(error: unknown): Ran {
  const message = error instanceof Error ? error.message : String(error);
  const ending = { kind: 'thrown', name: 'Error', message } as const;
  return { ending, ms: 0, heapBytes: 0, rest: 0, storage: 0 };
}
