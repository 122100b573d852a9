/** What each run of the app's back end asked for: REST requests, storage operations, log lines; and the loud part of it. */
import type { Clock } from './clock';
import type { InvocationEntry, RestEntry, StorageEntry } from './request-entries';

const KEPT = 500;

/** Nothing that would go wrong on a real site: killed on purpose, or asked to be tried again. */
const EXPECTED: ReadonlySet<string> = new Set(['killed', 'retry']);

/** Where one run writes down what it does. */
export interface RunLog {
  readonly id: string;
  readonly counts: InvocationEntry['counts'];
  rest(entry: RestEntry): void;
  storage(entry: StorageEntry): void;
  line(text: string): void;
  /** Something that the platform refuses to do for the app. */
  refused(text: string): void;
  end(how: NonNullable<InvocationEntry['ended']>): void;
}

export interface RequestLog {
  begin(
    who: Pick<InvocationEntry, 'functionKey' | 'module' | 'userId' | 'userName' | 'projectKey'>,
  ): RunLog;
  all(): readonly InvocationEntry[];
  clear(): void;
}

/** Keeps the newest runs; `warn` hears what would go wrong on a real site. */
export function makeRequestLog(clock: Clock, warn: (text: string) => void): RequestLog {
  let entries: InvocationEntry[] = [];
  let count = 0;
  return {
    begin: (who) => {
      count += 1;
      const id = `run-${String(count)}`;
      const began = Date.now();
      const rest: RestEntry[] = [];
      const storage: StorageEntry[] = [];
      const log: string[] = [];
      const counts = { rest: 0, storage: 0 };
      const entry: { -readonly [K in keyof InvocationEntry]: InvocationEntry[K] } = {
        id,
        at: new Date(clock.now()).toISOString(),
        ...who,
        ms: 0,
        rest,
        storage,
        counts,
        log,
      };
      entries = [...entries, entry].slice(-KEPT);
      return {
        id,
        counts,
        rest: (one) => {
          counts.rest = rest.push(one);
          if (one.problem !== undefined) {
            warn(`${who.functionKey}: ${one.method} ${one.path} (${one.as}): ${one.problem}`);
          }
        },
        storage: (one) => {
          counts.storage = storage.push(one);
        },
        line: (text) => {
          log.push(text);
        },
        refused: (text) => {
          log.push(`sandbox: ${text}`);
          warn(`${who.functionKey}: ${text}`);
        },
        end: (how) => {
          entry.ended = how;
          entry.ms = Date.now() - began;
          if (how !== 'ok' && !EXPECTED.has(how)) warn(`${who.functionKey}: ended with ${how}`);
        },
      };
    },
    all: () => entries,
    clear: () => {
      entries = [];
    },
  };
}

/** A path fit for a log: what stands before an `@` is nobody's business. */
export function masked(path: string): string {
  return path.replace(/(?:%(?!40)[0-9A-Fa-f]{2}|[^=&?/@%])+(?=@|%40)/g, '…');
}
