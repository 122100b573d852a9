import { openSeam } from '../../tests/back-end/forge-seam';
import {
  begunList,
  HELP,
  NO_SUCH,
  NOT_FOUND,
  newList,
  ROWS,
} from '../../tests/back-end/seam-lists';

test('a chunk that is sent again replaces itself', async () => {
  const seam = openSeam('help-desk');
  const id = await newList(seam);
  for (const rows of [[[9, 'x']], ROWS]) {
    const reply = await seam.invoke('lists/fill', { id, chunk: 0, rows }, HELP);
    expect(reply).toEqual({ ok: true, data: { chunk: 0 } });
  }
  expect(seam.kvs.values.get(`v1:list:${id}:input:0`)?.value).toEqual(ROWS);
});

test('a list that has begun takes no more rows', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  const reply = await seam.invoke('lists/fill', { id, chunk: 1, rows: ROWS }, HELP);
  expect(reply).toEqual({ ok: false, error: { code: 'conflict' } });
});

test('whoever did not make it does not fill it', async () => {
  const seam = openSeam('help-desk');
  const id = await newList(seam, { ...HELP, as: 'project-admin' });
  const reply = await seam.invoke('lists/fill', { id, chunk: 0, rows: ROWS }, HELP);
  expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
});

test('a list that is not there is not filled', async () => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('lists/fill', { id: NO_SUCH, chunk: 0, rows: ROWS }, HELP);
  expect(reply).toEqual(NOT_FOUND);
});
