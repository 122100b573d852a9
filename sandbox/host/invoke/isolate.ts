/** Runs one function of the app in a thread of its own, with the platform's limits of time and memory. */
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { transformSync } from 'esbuild';
import type { FetchAnswer, FetchCall, FromThread, Start } from './messages';

/** How a run ended. */
export type Ending =
  | { readonly kind: 'result'; readonly json: string | undefined }
  | { readonly kind: 'thrown'; readonly name: string; readonly message: string }
  | { readonly kind: 'timeout' }
  /** Somebody stopped it. */
  | { readonly kind: 'killed' };

export interface Run {
  /** Path of `thread.ts`. */
  readonly threadFile: string;
  readonly start: Omit<Start, 'deadline'>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** Answers the app's requests; the signal says that nobody waits any more. */
  readonly fetch: (call: FetchCall, signal: AbortSignal) => Promise<FetchAnswer>;
  readonly log: (level: string, text: string) => void;
  /** Hears how much memory the isolate holds. */
  readonly heap?: (bytes: number) => void;
  /** Ends it at once. */
  readonly stop?: AbortSignal;
}

/** Starts the thread and waits for its end. */
export function runIsolated(run: Run): Promise<Ending> {
  const worker = new Worker(threadCode(run.threadFile), {
    eval: true,
    env: {},
    argv: [],
    execArgv: [],
    workerData: { ...run.start, deadline: Date.now() + run.timeoutMs } satisfies Start,
    resourceLimits: { maxOldGenerationSizeMb: run.memoryMb },
  });
  const over = new AbortController();
  return new Promise<Ending>((resolve) => {
    const timer = setTimeout(() => {
      resolve({ kind: 'timeout' });
    }, run.timeoutMs);
    const kill = (): void => {
      resolve({ kind: 'killed' });
    };
    if (run.stop?.aborted) kill();
    run.stop?.addEventListener('abort', kill);
    over.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      run.stop?.removeEventListener('abort', kill);
    });
    worker.on('message', (message: FromThread) => {
      switch (message.kind) {
        case 'fetch':
          run.fetch(message, over.signal).then(
            (answer) => {
              worker.postMessage(answer);
            },
            (error: unknown) => {
              if (!over.signal.aborted) resolve(thrown(error));
            },
          );
          break;
        case 'log':
          run.log(message.level, message.text);
          break;
        case 'heap':
          run.heap?.(message.bytes);
          break;
        case 'result':
        case 'thrown':
          resolve(message);
          break;
        default:
          message satisfies never;
      }
    });
    worker.on('error', (error) => {
      resolve(thrown(error));
    });
    worker.on('exit', (code) => {
      resolve({
        kind: 'thrown',
        name: 'Error',
        message: `The function exited with ${String(code)}`,
      });
    });
  }).finally(() => {
    over.abort();
    return worker.terminate();
  });
}

function thrown(error: unknown): Ending {
  return error instanceof Error
    ? { kind: 'thrown', name: error.name, message: error.message }
    : { kind: 'thrown', name: 'Error', message: String(error) };
}

const compiled = new Map<string, string>();

/** The thread's program, which is TypeScript, as JavaScript; compiled once. */
function threadCode(file: string): string {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    sourcefile: file,
  });
  compiled.set(file, code);
  return code;
}
