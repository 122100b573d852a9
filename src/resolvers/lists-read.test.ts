import { openSeam } from '../../tests/back-end/forge-seam';
import {
  begunList,
  HELP,
  listIn,
  NO_SUCH,
  NOT_FOUND,
  patchHead,
} from '../../tests/back-end/seam-lists';

test('a list is told from its beginning to its end', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  expect((await listIn(seam, id)).state).toBe('reading');
  await seam.work();
  const report = await listIn(seam, id);
  expect(report).toMatchObject({ state: 'done', rows: 3, rowsDone: 3 });
  expect(report.counts.error).toBe(1);
  expect(report.reading).toMatchObject({ customers: 'complete', users: 'complete' });
  // From then on the head alone is read.
  expect(await listIn(seam, id)).toEqual(report);
});

test('one that stands still is pushed again, by one of many who look', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  seam.queue.length = 0;
  await listIn(seam, id);
  expect(seam.queue).toEqual([]);
  patchHead(seam, id, { startedAt: new Date(Date.now() - 400_000).toISOString() });
  await Promise.all([listIn(seam, id), listIn(seam, id), listIn(seam, id)]);
  expect(seam.queue.map(({ body }) => body)).toEqual([{ list: id }]);
});

test('one that is not there, or of another project, is not found', async () => {
  const seam = openSeam('help-desk');
  const id = await begunList(seam);
  expect(await seam.invoke('lists/read', { id: NO_SUCH }, HELP)).toEqual(NOT_FOUND);
  const other = { as: 'jira-admin', projectKey: 'DEV' } as const;
  expect(await seam.invoke('lists/read', { id }, other)).toEqual(NOT_FOUND);
});
