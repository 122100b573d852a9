/** Runs the function that works off a queue, once for each event: an invocation of its own, for nobody. */
import { join } from 'node:path';
import type { Clock } from '../clock';
import type { ForgeFetch } from '../forge-fetch';
import { bundleOf } from '../invoke/bundle';
import { runIsolated, type Ending } from '../invoke/isolate';
import type { Consumer, Manifest } from '../manifest';
import { consumerPayloadOf, runtimeOf, type Place } from '../place';
import type { RequestLog } from '../request-log';
import { asyncEventOf, type QueuedEvent } from './event';
import { outcomeOf } from './outcome';
import type { Kill } from './queue-faults';

/** How a run went. */
export interface Consumed {
  readonly ending: Ending;
  readonly ms: number;
  /** The most that its isolate's heap held at a request or at the end. */
  readonly heapBytes: number;
  readonly rest: number;
  readonly storage: number;
}

export type Consume = (
  consumer: Consumer,
  event: QueuedEvent,
  how: { readonly stop: AbortSignal; readonly kill: Kill | undefined },
) => Promise<Consumed>;

interface Parts {
  /** Root of the repository. */
  readonly root: string;
  readonly manifest: Manifest;
  readonly site: () => Place['site'];
  readonly forgeFetch: ForgeFetch;
  readonly log: RequestLog;
  readonly clock: Clock;
}

/** Makes the function that hands events to the built bundle. */
export function makeConsume(parts: Parts): Consume {
  return async (consumer, event, { stop, kill }) => {
    const { key, handler, timeoutMs } = consumer;
    const bundle = bundleOf(parts.root, handler);
    const log = parts.log.begin({
      functionKey: `queue ${consumer.queue}`,
      module: key,
      userId: '',
      userName: 'nobody: a queue',
    });
    const site = parts.site();
    const killed = new AbortController();
    const run = { log, chain: event.chain };
    const began = Date.now();
    let requests = 0;
    let heapBytes = 0;
    const ending = await runIsolated({
      threadFile: join(parts.root, 'sandbox/host/invoke/thread.ts'),
      start: {
        ...bundle,
        runtime: runtimeOf(
          { handler, moduleType: 'consumer', moduleKey: key, site },
          parts.manifest,
        ),
        event: asyncEventOf(event, parts.clock.now()),
        backendPayload: consumerPayloadOf(site),
        clockOffsetMs: parts.clock.offset(),
      },
      timeoutMs,
      memoryMb: parts.manifest.memoryMb,
      fetch: async (request, signal) => {
        requests += 1;
        const isLast = requests === kill?.request;
        if (isLast && !kill.tookEffect) {
          killed.abort();
          return new Promise<never>(() => undefined);
        }
        const answer = await parts.forgeFetch(request, run, signal);
        if (isLast) killed.abort();
        return answer;
      },
      log: (level, text) => {
        log.line(`${level}: ${text}`);
      },
      heap: (bytes) => {
        heapBytes = Math.max(heapBytes, bytes);
      },
      stop: AbortSignal.any([stop, killed.signal]),
    });
    log.end(endOf(ending));
    return { ending, ms: Date.now() - began, heapBytes, ...log.counts };
  };
}

function endOf(ending: Ending): 'ok' | 'retry' | 'timeout' | 'thrown' | 'killed' {
  if (ending.kind !== 'result') return ending.kind;
  return outcomeOf(ending, 0).kind === 'again' ? 'retry' : 'ok';
}
