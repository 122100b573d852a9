import { openSeam } from '../../tests/back-end/forge-seam';
import { ADMIN_PAGE, begunList, HELP, newList, patchHead } from '../../tests/back-end/seam-lists';

async function idsFor(seam: ReturnType<typeof openSeam>, where: object) {
  const reply = await seam.invoke('lists/all', {}, where);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data.lists.map(({ id }) => id);
}

test('newest first; each page shows what belongs to it', async () => {
  const seam = openSeam('help-desk');
  const first = await newList(seam);
  const second = await newList(seam, { ...HELP, as: 'project-admin' });
  const admins = await newList(seam, ADMIN_PAGE);
  for (const [index, id] of [first, second, admins].entries()) {
    patchHead(seam, id, { at: `2026-08-0${String(index + 1)}T00:00:00.000Z` });
  }
  expect(await idsFor(seam, HELP)).toEqual([second, first]);
  expect(await idsFor(seam, ADMIN_PAGE)).toEqual([admins, second, first]);
});

test('how each stands is told', async () => {
  const seam = openSeam('help-desk');
  await begunList(seam);
  await seam.work();
  const reply = await seam.invoke('lists/all', {}, HELP);
  expect(reply).toMatchObject({ data: { lists: [{ state: 'done', rowsDone: 3 }] } });
});

test('storage refuses', async () => {
  const seam = openSeam('help-desk');
  seam.kvs.refuses = /query/;
  const reply = await seam.invoke('lists/all', {}, HELP);
  expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
});
