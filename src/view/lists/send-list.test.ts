import type { InputRow, ListReport } from '../../contract/lists';
import type { Failure, Reply } from '../../contract/reply';
import { sendList, type Sender } from './send-list';

const ROWS: readonly InputRow[] = Array.from({ length: 1700 }, (_, index) => [
  index + 1,
  `p${String(index)}@acme.com`,
]);
const LIST = { name: 'x', source: 'addresses', rows: ROWS } as const;
const REPORT = { id: 'ID' } as ListReport;

/** A back end that keeps what it is sent; `failing` says how a chunk fails the n-th time. */
function backEnd(failing: (chunk: number, time: number) => Failure | undefined = () => undefined) {
  const chunks = new Map<number, readonly InputRow[]>();
  const times = new Map<number, number>();
  const slept: number[] = [];
  let created = 0;
  let most = 0;
  let now = 0;
  const sender: Sender = {
    create: () => {
      created += 1;
      return Promise.resolve({ ok: true, data: REPORT });
    },
    fill: async ({ chunk, rows }) => {
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      now -= 1;
      const time = (times.get(chunk) ?? 0) + 1;
      times.set(chunk, time);
      const error = failing(chunk, time);
      if (error !== undefined) return { ok: false, error };
      chunks.set(chunk, rows);
      return { ok: true, data: { chunk } };
    },
    start: ({ rows, chunks: count }) => {
      const isWhole = [...chunks.values()].flat().length === rows && chunks.size === count;
      const reply: Reply<ListReport> = isWhole
        ? { ok: true, data: REPORT }
        : { ok: false, error: { code: 'bad-request' } };
      return Promise.resolve(reply);
    },
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
  };
  return { sender, chunks, slept, created: () => created, most: () => most };
}

test('a list is made, filled in chunks side by side, and started', async () => {
  const end = backEnd();
  const progress: number[] = [];
  const onProgress = (rows: number): void => {
    progress.push(rows);
  };
  const sending = await sendList(end.sender, LIST, { onProgress });
  expect(sending).toEqual({ is: 'started', report: REPORT });
  expect([...end.chunks.keys()].sort()).toEqual([0, 1, 2, 3]);
  expect(progress.at(-1)).toBe(1700);
  expect(end.most()).toBe(3);
});

test('what fails for a moment is sent again, as late as was asked', async () => {
  const end = backEnd((chunk, time) =>
    chunk === 1 && time < 3 ? { code: 'storage-failed', retryAfter: 7 } : undefined,
  );
  expect(await sendList(end.sender, LIST)).toMatchObject({ is: 'started' });
  expect(end.slept).toEqual([7000, 7000]);
});

test('what does not pass stops it, and it goes on later without a second list', async () => {
  let isDown = true;
  const end = backEnd((chunk) => (isDown && chunk === 2 ? { code: 'internal' } : undefined));
  const failed = await sendList(end.sender, LIST);
  if (failed.is !== 'failed' || failed.sent === undefined) throw new Error(failed.is);
  expect(failed.failure.code).toBe('internal');
  expect(failed.sent.chunks.has(2)).toBe(false);
  isDown = false;
  const again = await sendList(end.sender, LIST, { resume: failed.sent });
  expect(again).toMatchObject({ is: 'started' });
  expect(end.created()).toBe(1);
});

test('it ends between two chunks when nobody wants it any more', async () => {
  const end = backEnd();
  let count = 0;
  const onProgress = (): void => {
    count += 1;
  };
  const ended = await sendList(end.sender, LIST, { onProgress, isCancelled: () => count > 0 });
  expect(ended).toMatchObject({ is: 'cancelled', sent: { id: 'ID' } });
  expect(end.chunks.size).toBeLessThan(4);
});

test('a list that cannot be made is not made again', async () => {
  const end = backEnd();
  const create: Sender['create'] = () =>
    Promise.resolve({ ok: false, error: { code: 'storage-failed' } });
  expect(await sendList({ ...end.sender, create }, LIST)).toEqual({
    is: 'failed',
    failure: { code: 'storage-failed' },
    sent: undefined,
  });
  expect(end.slept).toEqual([]);
});
