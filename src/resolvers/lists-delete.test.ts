import { openSeam } from '../../tests/back-end/forge-seam';
import {
  begunList,
  HELP,
  newList,
  NO_SUCH,
  NOT_FOUND,
  ROWS,
} from '../../tests/back-end/seam-lists';

function keysOf(seam: ReturnType<typeof openSeam>, id: string): readonly string[] {
  return [...seam.kvs.values.keys()].filter((key) => key.includes(id));
}

test('not one key of it is left, whether done, under way or being filled', async () => {
  const seam = openSeam('help-desk');
  const done = await begunList(seam);
  await seam.work();
  const begun = await begunList(seam);
  const filling = await newList(seam);
  await seam.invoke('lists/fill', { id: filling, chunk: 3, rows: ROWS }, HELP);
  for (const id of [done, begun, filling]) {
    expect(keysOf(seam, id).length).toBeGreaterThan(1);
    expect(await seam.invoke('lists/delete', { id }, HELP)).toEqual({ ok: true, data: { id } });
    expect(keysOf(seam, id)).toEqual([]);
  }
  await seam.work();
  for (const id of [done, begun, filling]) expect(keysOf(seam, id)).toEqual([]);
});

test('only whoever made it, and admins, delete it', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam, { ...HELP, as: 'project-admin' });
  const remove = (as: 'agent' | 'jira-admin') =>
    seam.invoke('lists/delete', { id }, { ...HELP, as });
  expect(await remove('agent')).toEqual({ ok: false, error: { code: 'not-permitted' } });
  expect(await remove('jira-admin')).toMatchObject({ ok: true });
  expect(await remove('jira-admin')).toEqual(NOT_FOUND);
  expect(await seam.invoke('lists/delete', { id: NO_SUCH }, HELP)).toEqual(NOT_FOUND);
});

test('a storage that refuses is told, and the next try ends it', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  seam.kvs.refuses = /batch\/delete/;
  const remove = () => seam.invoke('lists/delete', { id }, HELP);
  expect(await remove()).toEqual({ ok: false, error: { code: 'storage-failed' } });
  seam.kvs.refuses = undefined;
  expect(await remove()).toMatchObject({ ok: true });
  expect(keysOf(seam, id)).toEqual([]);
  await seam.work();
  expect(keysOf(seam, id)).toEqual([]);
});
