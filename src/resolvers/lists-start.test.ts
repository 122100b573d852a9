import { openSeam } from '../../tests/back-end/forge-seam';
import { OPEN_LISTS } from '../contract/lists';
import { begunList, HELP, newList, ROWS } from '../../tests/back-end/seam-lists';

test('a list begins when all rows are there', async () => {
  const seam = openSeam('help-desk');
  const id = await newList(seam);
  await seam.invoke('lists/fill', { id, chunk: 0, rows: ROWS }, HELP);
  const reply = await seam.invoke('lists/start', { id, rows: 3, chunks: 1 }, HELP);
  expect(reply).toMatchObject({ ok: true, data: { state: 'reading', rows: 3, rowsDone: 0 } });
  expect(seam.queue.map(({ body }) => body)).toEqual([{ list: id }]);
});

test.each([
  { name: 'a chunk is missing', rows: 3, chunks: 2 },
  { name: 'a row is missing', rows: 4, chunks: 1 },
  { name: 'there is nothing', rows: 0, chunks: 0 },
])('not when $name', async ({ rows, chunks }) => {
  const seam = openSeam('help-desk');
  const id = await newList(seam);
  await seam.invoke('lists/fill', { id, chunk: 0, rows: ROWS }, HELP);
  const reply = await seam.invoke('lists/start', { id, rows, chunks }, HELP);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field: 'rows' } });
  expect(seam.queue).toEqual([]);
});

test('started again it goes on from where it stands, and changes nothing else', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  seam.queue.length = 0;
  const again = await seam.invoke('lists/start', { id, rows: 99, chunks: 9 }, HELP);
  expect(again).toMatchObject({ ok: true, data: { rows: 3 } });
  await seam.work();
  const done = await seam.invoke('lists/start', { id, rows: 3, chunks: 1 }, HELP);
  expect(done).toMatchObject({ data: { state: 'done', rowsDone: 3 } });
  expect(seam.queue).toEqual([]);
});

test('a queue that takes nothing is told; the next try begins it', async () => {
  const seam = openSeam('help-desk');
  const id = await newList(seam);
  await seam.invoke('lists/fill', { id, chunk: 0, rows: ROWS }, HELP);
  seam.queueRefuses = true;
  const start = () => seam.invoke('lists/start', { id, rows: 3, chunks: 1 }, HELP);
  expect(await start()).toEqual({ ok: false, error: { code: 'storage-failed' } });
  seam.queueRefuses = false;
  expect(await start()).toMatchObject({ ok: true });
  expect(seam.queue).toHaveLength(1);
});

describe('a cancelled list', () => {
  const AGAIN = { rows: 0, chunks: 0 };

  test('is taken up where it stopped', async () => {
    const seam = openSeam('help-desk');
    const id = await begunList(seam);
    const cancelled = await seam.invoke('lists/cancel', { id }, HELP);
    expect(cancelled).toMatchObject({ data: { state: 'cancelled', canGoOn: true } });
    await seam.work();
    expect(seam.queue).toEqual([]);
    const again = await seam.invoke('lists/start', { id, ...AGAIN }, HELP);
    expect(again).toMatchObject({ ok: true, data: { state: 'reading', rows: 3 } });
    await seam.work();
    const done = await seam.invoke('lists/read', { id }, HELP);
    expect(done).toMatchObject({ data: { state: 'done', rowsDone: 3 } });
    expect(done).not.toHaveProperty('data.canGoOn');
  });

  test('does not begin if it had not begun before', async () => {
    const seam = openSeam('help-desk');
    const id = await newList(seam);
    const cancelled = await seam.invoke('lists/cancel', { id }, HELP);
    expect(cancelled).not.toHaveProperty('data.canGoOn');
    expect(await seam.invoke('lists/start', { id, ...AGAIN }, HELP)).toEqual({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  test('does not begin once its deletion has begun: some of it may be gone', async () => {
    const seam = openSeam('help-desk');
    const id = await begunList(seam);
    seam.kvs.refuses = /batch\/delete/;
    await seam.invoke('lists/delete', { id }, HELP);
    seam.kvs.refuses = undefined;
    const left = await seam.invoke('lists/read', { id }, HELP);
    expect(left).toMatchObject({ data: { state: 'cancelled' } });
    expect(left).not.toHaveProperty('data.canGoOn');
    expect(await seam.invoke('lists/start', { id, ...AGAIN }, HELP)).toEqual({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  test('waits while as many as may be are under way', async () => {
    const seam = openSeam('help-desk');
    const id = await begunList(seam);
    await seam.invoke('lists/cancel', { id }, HELP);
    for (let open = 0; open < OPEN_LISTS.project; open += 1) await newList(seam);
    expect(await seam.invoke('lists/start', { id, ...AGAIN }, HELP)).toEqual({
      ok: false,
      error: { code: 'too-many-lists' },
    });
    expect(await seam.invoke('lists/read', { id }, HELP)).toMatchObject({
      data: { state: 'cancelled', canGoOn: true },
    });
  });
});
