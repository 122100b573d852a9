import { openSeam } from '../../tests/back-end/forge-seam';

const ADMIN = { as: 'jira-admin' } as const;

test('chosen, and told to the project page', async () => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('stale-after/save', { days: 7 }, ADMIN);
  expect(reply).toEqual({ ok: true, data: { value: 7, version: expect.any(String) } });
  const page = await seam.invoke('page/read', {}, { projectKey: 'HELP' });
  expect(page).toMatchObject({ ok: true, data: { staleAfterDays: 7 } });
});

test('on top of what was seen only', async () => {
  const seam = openSeam('help-desk');
  const first = await seam.invoke('stale-after/save', { days: 7 }, ADMIN);
  const basedOn = first.ok ? first.data.version : '';
  expect(await seam.invoke('stale-after/save', { days: 8 }, ADMIN)).toEqual({
    ok: false,
    error: { code: 'conflict' },
  });
  expect(await seam.invoke('stale-after/save', { days: 8, basedOn }, ADMIN)).toMatchObject({
    ok: true,
    data: { value: 8 },
  });
});

test.each([0, 366, 1.5, '30', null])('%p days are a bad request', async (days) => {
  const reply = await openSeam('help-desk').invoke('stale-after/save', { days }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field: 'days' } });
});
