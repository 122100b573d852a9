import { openSeam } from '../../tests/back-end/forge-seam';
import { begunList, HELP, listIn } from '../../tests/back-end/seam-lists';

test('a cancelled list is worked on no more', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  const reply = await seam.invoke('lists/cancel', { id }, HELP);
  expect(reply).toMatchObject({ ok: true, data: { state: 'cancelled' } });
  seam.rest.length = 0;
  await seam.work();
  expect(seam.rest).toEqual([]);
  expect(await listIn(seam, id)).toMatchObject({ state: 'cancelled', rowsDone: 0 });
});

test('what is done stays done', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  await seam.work();
  expect(await seam.invoke('lists/cancel', { id }, HELP)).toMatchObject({
    data: { state: 'done' },
  });
});

test.each([
  { as: 'agent', may: false },
  { as: 'project-admin', may: true },
  { as: 'jira-admin', may: true },
] as const)('may $as cancel what another agent began: $may', async ({ as, may }) => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam, { ...HELP, as: 'site-admin' });
  const reply = await seam.invoke('lists/cancel', { id }, { ...HELP, as });
  expect(reply).toMatchObject(may ? { ok: true } : { ok: false, error: { code: 'not-permitted' } });
});
