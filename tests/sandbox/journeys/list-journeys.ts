/** Lists as both pages work with them, call by call, until nothing of them is left; and the nights. */
import type { InputRow, ListReport, RowsPage } from '../../../src/contract/lists';
import { queueOf } from '../list-client';
import type { Client } from '../client';
import { wait, type Ask } from './ask';
import type { Journey, Travelling } from './journey';

const ROWS: readonly InputRow[] = Array.from({ length: 12 }, (_, n) => [
  n + 1,
  `row${String(n)}@acme.com`,
]);

/** So often somebody looks while something is wrong; then it ends. */
const LOOKS = 4;
/** Events come late, a pause of Jira ends, and the turn of a reader that was killed runs out. */
const BETWEEN_SECONDS = 140;
const MOST_LOOKS = 200;
const HOUR_SECONDS = 3600;

export const LIST_JOURNEYS: readonly Journey[] = [
  {
    name: 'makes a list, reads its results and deletes it',
    as: 'agent',
    module: 'invite-check',
    feels: ['jira', 'storage', 'queue', 'invoke'],
    go: async (travelling) => {
      const { id } = await send(travelling.ask);
      await settle(travelling, id);
      await expectRows(travelling.ask, id, ROWS.length);
      await travelling.ask('lists/delete', { id });
    },
    after: leavesNothing,
  },
  {
    name: 'cancels a list',
    as: 'agent',
    module: 'invite-check',
    feels: ['storage', 'invoke'],
    go: async ({ ask }) => {
      const { id } = await send(ask);
      const { state } = await ask('lists/cancel', { id });
      // It may have been done already.
      expect(['cancelled', 'done']).toContain(state);
      expect((await ask('lists/read', { id })).state).toBe(state);
      await ask('lists/delete', { id });
    },
    after: leavesNothing,
  },
  {
    name: 'makes a list of everybody on the site, and runs it again',
    as: 'site-admin',
    module: 'site-setup',
    feels: ['queue'],
    go: async (travelling) => {
      const { ask } = travelling;
      for (const name of ['First', 'Second']) {
        const { id } = await ask('lists/create', { name, source: 'site', projectId: '10001' });
        await ask('lists/start', { id, rows: 0, chunks: 0 });
        const { rows } = await settle(travelling, id);
        await expectRows(ask, id, rows);
      }
    },
    after: leavesNothing,
  },
  {
    name: 'invites, lets two nights pass and reads what was seen',
    as: 'site-admin',
    module: 'site-setup',
    feels: ['storage', 'events'],
    go: async ({ ask, heal, client }) => {
      await client.invite({ projectKey: 'HELP', address: `new${String(Date.now())}@acme.com` });
      await client.eventsIdle();
      await client.runSchedule('nightly');
      await heal();
      // The turn of a night that died runs out long before the next.
      await wait(client, HOUR_SECONDS);
      await client.runSchedule('nightly');
      const { sweep } = await ask('reality/read');
      expect(sweep.ranAt).toBeDefined();
    },
  },
];

async function send(ask: Ask): Promise<{ readonly id: string }> {
  const { id } = await ask('lists/create', { name: 'May', source: 'addresses' });
  await ask('lists/fill', { id, chunk: 0, rows: ROWS });
  await ask('lists/start', { id, rows: ROWS.length, chunks: 1 });
  return { id };
}

/** Looks until it has ended; nothing is wrong any more after a few looks. */
async function settle({ ask, heal, client }: Travelling, id: string): Promise<ListReport> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const report = await ask('lists/read', { id });
    if (report.state === 'done') return report;
    if (looks === LOOKS) await heal();
    await pass(client);
  }
  throw new Error('the list does not end');
}

/** Real time while something runs; the clock while everything waits. */
async function pass(client: Client): Promise<void> {
  const { running, nextDueInMs = 0 } = await queueOf(client);
  if (running > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  else await wait(client, Math.max(BETWEEN_SECONDS, nextDueInMs / 1000 + 1));
}

async function expectRows(ask: Ask, id: string, wanted: number): Promise<void> {
  let rows = 0;
  for (let from: number | undefined = 0; from !== undefined;) {
    const page: RowsPage = await ask('lists/rows', { id, from });
    rows += page.rows.length;
    from = page.next;
  }
  expect(rows).toBe(wanted);
}

/** A list whose maker never heard of it is in the table, and can be deleted like any other; then no key is left. */
async function leavesNothing(ask: Ask, client: Client): Promise<void> {
  await idle(client);
  const { lists } = await ask('lists/all');
  for (const { id } of lists) await ask('lists/delete', { id });
  await idle(client);
  const { keys } = await client.storage();
  const left = keys.filter(({ key, expired }) => /^v1:list(?:-head)?:/.test(key) && !expired);
  expect(left.map(({ key }) => key)).toEqual([]);
}

async function idle(client: Client): Promise<void> {
  for (;;) {
    const { waiting, running } = await queueOf(client);
    if (waiting + running === 0) return;
    await pass(client);
  }
}
