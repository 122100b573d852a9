/**
 * The thread in which invocations of the app's back end run, one at a time: its own globals, the platform's two hooks, no
 * network, and only Node's own modules that need none. Compiled on the fly and started by `worker.ts`; everything it needs of us comes as types only.
 */
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { compileFunction } from 'node:vm';
import { format } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Descriptor, FetchAnswer, FromThread, Program, Start, ToThread } from './messages';

const program = workerData as Program;
const port = parentPort;
if (port === null) throw new Error('thread.ts runs in a worker');

/** The invocation that runs now, and how far it has leapt over waits. */
let start: Start;
let leaptMs = 0;

const say = (message: FromThread): void => {
  port.postMessage(message);
};

let lastId = 0;
const waiting = new Map<number, (answer: FetchAnswer) => void>();
port.on('message', (message: ToThread) => {
  if (message.kind === 'start') {
    begin(message);
    return;
  }
  waiting.get(message.id)?.(message);
  waiting.delete(message.id);
});

/** The platform's hook: every request of the SDK packages ends here. */
async function forgeFetch(
  descriptor: Descriptor,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const request = new Request(new URL(path, 'https://forge.invalid'), { ...init, signal: null });
  const body = request.method === 'GET' ? undefined : await request.text();
  const id = ++lastId;
  const answer = await new Promise<FetchAnswer>((resolve, reject) => {
    init.signal?.throwIfAborted();
    init.signal?.addEventListener('abort', () => {
      waiting.delete(id);
      reject(reasonOf(init.signal));
    });
    waiting.set(id, resolve);
    tellHeap();
    say({
      kind: 'fetch',
      id,
      descriptor,
      path,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      ...(body ? { body } : {}),
    });
  });
  if (answer.cut === 'before') throw new TypeError('fetch failed');
  if (answer.cut === undefined) return new Response(answer.body ?? null, answer);
  return new Response(Readable.toWeb(Readable.from(brokenOff(answer))) as ReadableStream, answer);
}

/** Half of the body, and then as a connection ends that nobody closed. */
async function* brokenOff({ body = '' }: FetchAnswer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(body.slice(0, body.length / 2)));
  throw new TypeError('terminated');
}

/** The thread's own heap, with buffers outside of it. */
function tellHeap(): void {
  const { total_heap_size: heap, external_memory: outside } = getHeapStatistics();
  say({ kind: 'heap', bytes: heap + outside });
}

function reasonOf(signal: AbortSignal | null | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('Aborted', 'AbortError');
}

const metric = { incr: () => undefined, decr: () => undefined };

function runtimeOf({ runtime, deadline }: Start): Readonly<Record<string, unknown>> {
  return {
    ...runtime,
    lambdaContext: {
      ...(runtime['lambdaContext'] as object),
      getRemainingTimeInMillis: () => deadline - leaptMs - RealDate.now(),
    },
    metrics: {
      counter: () => metric,
      timing: () => ({ measure: () => ({ stop: () => undefined }) }),
    },
    featureFlags: () => false,
  };
}

const RealDate = Date;
/** The app's clock: real time plus the offset that the sandbox was advanced by. */
const appNow = (): number => RealDate.now() + start.clockOffsetMs + leaptMs;
const ShiftedDate = new Proxy(RealDate, {
  construct: (_target, args: unknown[]) =>
    args.length === 0 ? new RealDate(appNow()) : (Reflect.construct(RealDate, args) as Date),
  apply: () => new RealDate(appNow()).toString(),
  get: (target, name): unknown => (name === 'now' ? appNow : Reflect.get(target, name)),
});

/** Waits, or lets the sandbox's clock go on by as much. */
async function wait<T>(ms = 0, value?: T): Promise<T | undefined> {
  if (start.leapsOverWaits !== true) return sleep(ms, value);
  leaptMs += ms;
  say({ kind: 'leap', ms });
  return setImmediate(value);
}

/** What a Forge app without egress meets when it tries. */
function refuseEgress(url: unknown): Promise<never> {
  const error = new Error(
    `URL not included in the external fetch backend permissions: ${String(url)}. Visit go.atlassian.com/forge-egress for more information.`,
  );
  error.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  return Promise.reject(error);
}

for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
  console[level] = (...args: unknown[]) => {
    say({ kind: 'log', level, text: format(...args) });
  };
}

Object.assign(globalThis, {
  __forge_fetch__: forgeFetch,
  fetch: refuseEgress,
  Date: ShiftedDate,
});

/** Node's modules that reach neither network nor other processes; `fs`, because the SDK reads translations with it. */
const MODULES =
  'assert async_hooks buffer crypto events fs fs/promises os path perf_hooks punycode querystring stream stream/web string_decoder timers timers/promises url util zlib';
const nodeRequire = createRequire(program.file);
function requireFew(name: string): unknown {
  const plain = name.replace(/^node:/, '');
  if (plain === 'timers/promises') return { ...(nodeRequire(name) as object), setTimeout: wait };
  if (MODULES.split(' ').includes(plain)) return nodeRequire(name);
  throw new Error(`Cannot find module '${name}' (not available in the sandbox)`);
}

type Handler = (event: unknown, payload: unknown) => unknown;

let exported: Record<string, unknown> | undefined;

/** What all invocations of a thread share: one that changes it reaches into the next. */
const SHARED: readonly object[] = [Object, Array, Function, String, Number, Promise, Map, Set].map(
  ({ prototype }) => prototype as object,
);
const shapes = (): string => SHARED.map((one) => Reflect.ownKeys(one).map(String).join()).join(';');
let untouched: string;

/** Evaluated at the first invocation, as the platform does; later ones find it as it was left. */
function load(): Record<string, unknown> {
  if (exported !== undefined) return exported;
  const { code, file } = program;
  const module = { exports: {} as Record<string, unknown> };
  const wrapper = compileFunction(code, ['exports', 'require', 'module', '__filename'], {
    filename: file,
  }) as (...args: unknown[]) => void;
  wrapper(module.exports, requireFew, module, file);
  exported = module.exports;
  untouched = shapes();
  return exported;
}

async function run({ exportName, event, backendPayload }: Start): Promise<void> {
  const handler = load()[exportName];
  if (typeof handler !== 'function') {
    throw new Error(`${program.file} exports no function ${exportName}`);
  }
  const result = await (handler as Handler)(event, backendPayload);
  if (shapes() !== untouched) throw new Error('The app changed a built-in prototype');
  tellHeap();
  say({ kind: 'result', json: JSON.stringify(result) });
}

function begin(invocation: Start): void {
  start = invocation;
  leaptMs = 0;
  Object.assign(process.env, invocation.variables);
  Object.assign(globalThis, { __forge_runtime__: runtimeOf(invocation) });
  run(invocation).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    say({ kind: 'thrown', name, message });
  });
}
