/** Long lists as a page works with them, over HTTP: sends rows, watches the job while the clock passes, loads the results. */
import {
  CHUNK_ROWS,
  type InputRow,
  type ListReport,
  type ListsApi,
  type ListVerdict,
  type ResultRow,
  type RowsPage,
} from '../../src/contract/lists';
import type { Reply } from '../../src/contract/reply';
import type { QueueReply } from '../../sandbox/host/queue/queue-api';
import type { PersonaName } from '../../sandbox/site/types';
import type { Client } from './client';

/** Who stands on which page. */
export interface ListPlace {
  readonly as?: PersonaName;
  readonly module?: 'invite-check' | 'site-setup';
  readonly projectKey?: string;
}

type Payload<Name extends keyof ListsApi> = Parameters<ListsApi[Name]>[0];
type Answer<Name extends keyof ListsApi> = Awaited<ReturnType<ListsApi[Name]>>;
type Data<Name extends keyof ListsApi> = Extract<Answer<Name>, { ok: true }>['data'];

export interface Lists {
  call<Name extends keyof ListsApi>(name: Name, payload?: Payload<Name>): Promise<Answer<Name>>;
  /** Again and again while it fails for a while, as a page does. */
  insist<Name extends keyof ListsApi>(name: Name, payload?: Payload<Name>): Promise<Data<Name>>;
  /** Made, filled and started. */
  send(addresses: readonly string[], chunkRows?: number): Promise<ListReport>;
  /** Lets the clock pass wherever everything waits for it, until the list is over or `until` says so. */
  settle(id: string, until?: (report: ListReport) => boolean): Promise<ListReport>;
  rows(id: string): Promise<Loaded>;
}

/** All results of a list. */
export interface Loaded {
  readonly rows: readonly ResultRow[];
  readonly verdictOf: (row: ResultRow) => ListVerdict;
}

const PASSING = new Set([
  'storage-failed',
  'jira-failed',
  'jira-rate-limited',
  'timed-out',
  'internal',
]);
const TRIES = 40;
const SECOND_MS = 1000;
/** A list that nobody works on is pushed again by whoever looks after this long. */
const STILL_MS = 301_000;
/** Events come later than they are due, too: until then the turn of a killed reader has run out. */
const LATE_MS = 131_000;

/** The lists of one place. */
export function listsOf(client: Client, place: ListPlace = {}): Lists {
  const { as = 'agent', module = 'invite-check', projectKey = 'HELP' } = place;
  const where = module === 'site-setup' ? { module } : { module, projectKey };

  const call: Lists['call'] = async (name, payload) => {
    const reply = await client.invoke({ ...where, as, functionKey: name, payload });
    if ('error' in reply) throw new Error(`${name}: ${reply.error.message}`);
    return reply.result as never;
  };
  const insist: Lists['insist'] = async (name, payload) => {
    for (let attempt = 0; ; attempt += 1) {
      const reply = (await call(name, payload)) as Reply<never>;
      if (reply.ok) return reply.data;
      if (!PASSING.has(reply.error.code) || attempt > TRIES) {
        throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
      }
      await client.advance((reply.error.retryAfter ?? 1) * SECOND_MS);
    }
  };
  const load: Lists['rows'] = async (id) => {
    const all: ResultRow[] = [];
    const verdicts = new Map<ResultRow, ListVerdict>();
    for (let from: number | undefined = 0; from !== undefined;) {
      const page: RowsPage = await insist('lists/rows', { id, from });
      for (const row of page.rows) {
        const verdict = page.verdicts[row[2]];
        if (verdict) verdicts.set(row, verdict);
        all.push(row);
      }
      from = page.next;
    }
    return {
      rows: all,
      verdictOf: (row) => {
        const verdict = verdicts.get(row);
        if (!verdict) throw new Error(`line ${String(row[0])} has no verdict`);
        return verdict;
      },
    };
  };

  return {
    call,
    insist,
    rows: load,
    send: async (addresses, chunkRows = CHUNK_ROWS) => {
      const { id } = await insist('lists/create', { name: 'Onboarding', source: 'addresses' });
      const rows = addresses.map((address, n): InputRow => [n + 1, address]);
      const chunks = chunked(rows, chunkRows);
      for (const [chunk, part] of chunks.entries()) {
        await insist('lists/fill', { id, chunk, rows: part });
      }
      return insist('lists/start', { id, rows: addresses.length, chunks: chunks.length });
    },
    settle: async (id, until = () => false) => {
      for (;;) {
        const report = await insist('lists/read', { id });
        if (report.state === 'done' || report.state === 'cancelled' || until(report)) return report;
        await passTime(client);
      }
    },
  };
}

/** The queues as they stand. */
export async function queueOf(client: Client): Promise<QueueReply> {
  return (await (await fetch(`${client.url}/api/queue`)).json()) as QueueReply;
}

/** Until the next delayed event where nothing runs; a moment of real time where something does. */
async function passTime(client: Client): Promise<void> {
  const { running, nextDueInMs = STILL_MS } = await queueOf(client);
  if (running > 0) return new Promise((resolve) => setTimeout(resolve, 100));
  await client.advance(Math.max(nextDueInMs + 1, LATE_MS));
}

function chunked(rows: readonly InputRow[], size: number): readonly (readonly InputRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) =>
    rows.slice(n * size, (n + 1) * size),
  );
}
