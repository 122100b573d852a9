/** Threads for invocations: a new one for each, or one that did its work and is free again, as the platform does. */
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { transformSync } from 'esbuild';
import type { Program } from './messages';

export interface Wanted {
  /** Path of `thread.ts`. */
  readonly threadFile: string;
  readonly program: Program;
  readonly memoryMb: number;
}

/** Where a run gets its thread from, and where it goes afterwards. */
export interface Workers {
  take(wanted: Wanted): Worker;
  /** `reusable`: it ended well, and nothing of it is under way. */
  giveBack(worker: Worker, reusable: boolean): Promise<void>;
}

/** A new thread for each run. */
export const FRESH: Workers = {
  take: start,
  giveBack: async (worker) => {
    await worker.terminate();
  },
};

/** So often a thread is used, so that nothing may count on finding what an earlier run left. */
const MOST_RUNS = 25;
const MOST_IDLE = 4;

export interface WarmWorkers extends Workers {
  close(): Promise<void>;
}

/** Threads that are used again, one run at a time: to start one takes longer than most runs. */
export function warmWorkers(): WarmWorkers {
  const idle: { readonly worker: Worker; readonly of: Wanted }[] = [];
  const about = new Map<Worker, { readonly of: Wanted; readonly runs: number }>();
  let closed = false;
  const begin = (wanted: Wanted): Worker => {
    const worker = start(wanted);
    // Something that an earlier run left behind may break it while it waits: then nobody takes it.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      about.delete(worker);
      const at = idle.findIndex((one) => one.worker === worker);
      if (at !== -1) idle.splice(at, 1);
    });
    return worker;
  };
  return {
    take: (wanted) => {
      const at = idle.findIndex(({ of }) => isSame(of, wanted));
      const [found] = at === -1 ? [] : idle.splice(at, 1);
      const worker = found?.worker ?? begin(wanted);
      worker.ref();
      about.set(worker, { of: wanted, runs: (about.get(worker)?.runs ?? 0) + 1 });
      return worker;
    },
    giveBack: async (worker, reusable) => {
      const known = about.get(worker);
      const isOver = known === undefined || known.runs >= MOST_RUNS || idle.length >= MOST_IDLE;
      if (closed || !reusable || isOver) {
        about.delete(worker);
        await worker.terminate();
        return;
      }
      // A thread that waits for work keeps nobody from ending.
      worker.unref();
      idle.push({ worker, of: known.of });
    },
    close: async () => {
      closed = true;
      await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

/** A build that changed is another program. */
function isSame(one: Wanted, other: Wanted): boolean {
  return (
    one.memoryMb === other.memoryMb &&
    one.program.file === other.program.file &&
    one.program.code === other.program.code
  );
}

function start({ threadFile, program, memoryMb }: Wanted): Worker {
  return new Worker(threadCode(threadFile), {
    eval: true,
    env: {},
    argv: [],
    execArgv: [],
    workerData: program satisfies Program,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
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
