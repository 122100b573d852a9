/** The ports of `src/context` answered by plain values, for tests: a Jira of fixed answers, a store in memory, a clock set by hand. */
import type { JiraCall, OperationName } from '../../src/context/jira-operations';
import type { Answer, LogEntry, Ports, QueueEvent, Store } from '../../src/context/ports';

/** A JSON body, or an answer that is none. */
export type Scripted = Answer | ((call: JiraCall) => Answer);

export interface FakePorts extends Ports {
  readonly calls: JiraCall[];
  readonly logged: LogEntry[];
  readonly pushed: QueueEvent[];
  /** The queue takes nothing from now on. */
  queueRefuses: boolean;
  readonly values: Map<string, { readonly value: unknown; readonly expires?: number }>;
  readonly answers: Partial<Record<OperationName, Scripted>>;
  readonly advance: (seconds: number) => void;
  /** Storage operations that are refused from now on. */
  readonly refused: Set<keyof Store>;
}

const START = Date.parse('2026-08-03T09:00:00.000Z');

/** What Jira answers with 200. */
export function json(body: unknown): Answer {
  return { ok: true, json: body };
}

/** An operation without an answer fails the test. */
export function fakePorts(answers: Partial<Record<OperationName, Scripted>> = {}): FakePorts {
  let time = START;
  let ids = 0;
  const calls: JiraCall[] = [];
  const logged: LogEntry[] = [];
  const pushed: QueueEvent[] = [];
  const values: FakePorts['values'] = new Map();
  const refused = new Set<keyof Store>();
  const now = (): Date => new Date(time);
  const ports: FakePorts = {
    calls,
    logged,
    pushed,
    queueRefuses: false,
    values,
    answers,
    refused,
    now,
    advance: (seconds) => {
      time += seconds * 1000;
    },
    left: () => 20_000,
    push: (events) => {
      if (ports.queueRefuses) return Promise.resolve({ ok: false });
      pushed.push(...events);
      return Promise.resolve({ ok: true, value: undefined });
    },
    reportAccounts: () => Promise.resolve({ ok: true, value: [] }),
    newId: () => {
      ids += 1;
      return `${String(ids).padStart(8, '0')}-0000-4000-8000-000000000000`;
    },
    log: (entry) => {
      logged.push(entry);
    },
    jira: (call) => {
      calls.push(call);
      const answer = ports.answers[call.name];
      if (answer === undefined) return Promise.reject(new Error(`No answer for ${call.name}`));
      return Promise.resolve(typeof answer === 'function' ? answer(call) : answer);
    },
    store: memoryStore(values, refused, () => time),
  };
  return ports;
}

function memoryStore(
  values: FakePorts['values'],
  refused: Set<keyof Store>,
  time: () => number,
): Store {
  const alive = (key: string): unknown => {
    const found = values.get(key);
    return found === undefined || (found.expires ?? Infinity) <= time() ? undefined : found.value;
  };
  const put = (key: string, value: unknown, ttl?: number): void => {
    // As the wire would: only JSON survives.
    const copy: unknown = JSON.parse(JSON.stringify(value));
    values.set(key, {
      value: copy,
      ...(ttl === undefined ? {} : { expires: time() + ttl * 1000 }),
    });
  };
  const guarded = async <T>(name: keyof Store, work: () => T) => {
    await Promise.resolve();
    return refused.has(name) ? ({ ok: false } as const) : ({ ok: true, value: work() } as const);
  };
  // Like Forge, the claim looks at what is stored, expired or not.
  const claim = (key: string, value: unknown, ttl?: number): boolean => {
    if (values.has(key)) return false;
    put(key, value, ttl);
    return true;
  };
  return {
    get: (key) => guarded('get', () => alive(key)),
    getMany: (keys) => guarded('getMany', () => keys.map(alive)),
    set: (key, value, ttl) => guarded('set', () => put(key, value, ttl)),
    claim: (key, value, ttl) => guarded('claim', () => claim(key, value, ttl)),
    delete: (key) =>
      guarded('delete', () => {
        values.delete(key);
      }),
    deleteMany: (keys) =>
      guarded('deleteMany', () => {
        for (const key of keys) values.delete(key);
      }),
    keys: (beginning) =>
      guarded('keys', () => [...values.keys()].filter((key) => key.startsWith(beginning))),
    setMany: (entries, ttl) =>
      guarded('setMany', () => {
        for (const { key, value } of entries) put(key, value, ttl);
      }),
    page: (beginning, from = '') =>
      guarded('page', () => {
        const found = [...values.keys()]
          .filter((key) => key.startsWith(beginning) && key > from)
          .sort();
        const shown = found.slice(0, 100);
        const next = found.length > shown.length ? shown.at(-1) : undefined;
        return {
          values: shown.map(alive).filter((value) => value !== undefined),
          ...(next === undefined ? {} : { next }),
        };
      }),
    getSecret: (key) => guarded('getSecret', () => alive(key)),
    claimSecret: (key, value) => guarded('claimSecret', () => claim(key, value)),
  };
}
