/** Runs one function of the app in a thread of its own, with the platform's limits of time and memory. */
import type { FetchAnswer, FetchCall, FromThread, Program, Start, ToThread } from './messages';
import { FRESH, type Workers } from './worker';

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
  readonly start: Program & Omit<Start, 'deadline'>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** Answers the app's requests; the signal says that nobody waits any more. */
  readonly fetch: (call: FetchCall, signal: AbortSignal) => Promise<FetchAnswer>;
  readonly log: (level: string, text: string) => void;
  /** Hears how much memory the isolate holds. */
  readonly heap?: (bytes: number) => void;
  /** Hears that the time goes on by so much, because the function waits. */
  readonly leap?: (ms: number) => void;
  /** Ends it at once. */
  readonly stop?: AbortSignal;
  /** Absent: a thread of its own. */
  readonly workers?: Workers;
}

/** Takes a thread, starts the function in it and waits for its end. */
export async function runIsolated(run: Run): Promise<Ending> {
  const { workers = FRESH, threadFile, memoryMb, timeoutMs } = run;
  const { code, file, ...start } = run.start;
  const worker = workers.take({ threadFile, program: { code, file }, memoryMb });
  const tell = (message: ToThread): void => {
    worker.postMessage(message);
  };
  const over = new AbortController();
  let asking = 0;
  const ended = new Promise<Ending>((resolve) => {
    const end = (): void => {
      resolve({ kind: 'timeout' });
    };
    let endsAt = Date.now() + timeoutMs;
    let timer = setTimeout(end, timeoutMs);
    const leap = (ms: number): void => {
      run.leap?.(ms);
      endsAt -= ms;
      clearTimeout(timer);
      const left = endsAt - Date.now();
      // A timer would come after what the function does next.
      if (left > 0) timer = setTimeout(end, left);
      else end();
    };
    const kill = (): void => {
      resolve({ kind: 'killed' });
    };
    if (run.stop?.aborted) kill();
    run.stop?.addEventListener('abort', kill);
    over.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      run.stop?.removeEventListener('abort', kill);
    });
    const listen = (message: FromThread): void => {
      switch (message.kind) {
        case 'fetch':
          asking += 1;
          run.fetch(message, over.signal).then(
            (answer) => {
              asking -= 1;
              if (!over.signal.aborted) tell({ kind: 'answer', ...answer });
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
        case 'leap':
          leap(message.ms);
          break;
        case 'result':
        case 'thrown':
          resolve(message);
          break;
        default:
          message satisfies never;
      }
    };
    const fail = (error: unknown): void => {
      resolve(thrown(error));
    };
    const exit = (code: number): void => {
      resolve(thrown(new Error(`The function exited with ${String(code)}`)));
    };
    worker.on('message', listen).on('error', fail).on('exit', exit);
    over.signal.addEventListener('abort', () => {
      worker.off('message', listen).off('error', fail).off('exit', exit);
    });
  });
  tell({ kind: 'start', ...start, deadline: Date.now() + timeoutMs });
  try {
    return await ended;
  } finally {
    over.abort();
    // What still waits for an answer would get it in somebody else's run.
    await workers.giveBack(worker, (await ended).kind === 'result' && asking === 0);
  }
}

function thrown(error: unknown): Ending {
  return error instanceof Error
    ? { kind: 'thrown', name: error.name, message: error.message }
    : { kind: 'thrown', name: 'Error', message: String(error) };
}
