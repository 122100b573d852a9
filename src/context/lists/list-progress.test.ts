import { HEAD, LIST } from '../../../tests/back-end/list-world';
import { fakePorts } from '../../../tests/back-end/ports';
import { listKey, listPauseKey, listReadingKey } from '../keys';
import {
  chunksOf,
  isReadingOver,
  openSlices,
  readProgress,
  sliceCount,
  startOfReading,
  stateOf,
  toListReport,
} from './list-progress';
import type { ListHead } from './stored';

const READ = {
  ...startOfReading(HEAD, HEAD.at),
  customers: 'complete',
  users: 'complete',
} as const;
const BEGUN: ListHead = { ...HEAD, rows: 19, chunks: 10 };
const done = (...chunks: readonly number[]) => ({
  done: chunks.map((chunk) => ({ chunk, rows: 2, counts: { error: 1, undecided: 1 } })),
  at: '2026-08-03T09:05:00.000Z',
});

async function progressOf(head: ListHead, values: Readonly<Record<string, unknown>>) {
  const ports = fakePorts();
  for (const [key, value] of Object.entries(values)) await ports.store.set(key, value);
  const progress = await readProgress(ports, head);
  if (!progress.ok) throw new Error('refused');
  return progress.value;
}

test('what may be read is where the reading begins', () => {
  expect(startOfReading(HEAD, HEAD.at)).toMatchObject({ customers: 'reading', users: 'reading' });
  const none = startOfReading({ ...HEAD, readsUsers: false }, HEAD.at);
  expect(none).toMatchObject({ customers: 'reading', users: 'not-permitted' });
  const nothing = { ...none, customers: 'not-available' } as const;
  expect([isReadingOver(nothing), isReadingOver(none)]).toEqual([true, false]);
});

test('slices cover all chunks once', () => {
  const slices = Array.from({ length: sliceCount(19) }, (_, slice) => chunksOf(slice, 19));
  expect(slices.flat()).toEqual(Array.from({ length: 19 }, (_, chunk) => chunk));
  expect(sliceCount(0)).toBe(0);
});

test.each([
  { name: 'filling', head: { ...BEGUN, startedAt: undefined }, values: {} },
  { name: 'reading', head: BEGUN, values: {} },
  { name: 'deciding', head: BEGUN, values: { [listReadingKey(LIST)]: READ } },
  {
    name: 'deciding',
    head: BEGUN,
    values: {
      [listReadingKey(LIST)]: READ,
      [listKey(LIST, 'slice', 0)]: done(0, 1, 2, 3, 4, 5, 6, 7),
    },
  },
  {
    name: 'done',
    head: BEGUN,
    values: {
      [listReadingKey(LIST)]: READ,
      [listKey(LIST, 'slice', 0)]: done(0, 1, 2, 3, 4, 5, 6, 7),
      [listKey(LIST, 'slice', 1)]: done(8, 9),
    },
  },
  { name: 'cancelled', head: { ...BEGUN, cancelledAt: HEAD.at }, values: {} },
  {
    name: 'done',
    head: { ...HEAD, source: 'desk' as const },
    values: { [listReadingKey(LIST)]: READ },
  },
])('$name', async ({ name, head, values }) => {
  const { startedAt, ...rest } = head;
  const stored: ListHead = { ...rest, ...(startedAt === undefined ? {} : { startedAt }) };
  expect(stateOf(stored, await progressOf(stored, values))).toBe(name);
});

test('the report adds up what its slices say', async () => {
  const progress = await progressOf(BEGUN, {
    [listReadingKey(LIST)]: { ...READ, accounts: 7, points: 15, requests: 2, hidden: 1 },
    [listKey(LIST, 'slice', 0)]: done(0, 1),
    [listKey(LIST, 'slice', 1)]: done(9),
  });
  expect(openSlices(progress)).toEqual([0, 1]);
  const report = toListReport(BEGUN, progress);
  expect(report).toMatchObject({
    rows: 19,
    rowsDone: 6,
    counts: { error: 3, undecided: 3 },
    lastAt: '2026-08-03T09:05:00.000Z',
    reading: { accounts: 7, requests: 2, points: 15, hidden: 1, customers: 'complete' },
  });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('a pause is told until it is over', async () => {
  const until = (time: string) => progressOf(BEGUN, { [listPauseKey(LIST)]: { until: time } });
  const later = '2026-08-03T09:10:00.000Z';
  expect(toListReport(BEGUN, await until(later)).pausedUntil).toBe(later);
  expect(toListReport(BEGUN, await until(HEAD.at))).not.toHaveProperty('pausedUntil');
});

test.each(['get', 'getMany'] as const)('storage refuses %s', async (operation) => {
  const ports = fakePorts();
  await ports.store.set(listReadingKey(LIST), READ);
  ports.refused.add(operation);
  expect(await readProgress(ports, BEGUN)).toEqual({ ok: false });
});
