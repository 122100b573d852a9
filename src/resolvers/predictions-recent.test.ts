import { openSeam } from '../../tests/back-end/forge-seam';

const ADMIN = { as: 'jira-admin' } as const;
const HELP = { projectKey: 'HELP' } as const;

test('what was checked is counted, without a single request', async () => {
  const seam = openSeam('help-desk');
  const addresses = ['jo@acme.com', 'al@acme.com', 'jo@gmail.com', 'no address'];
  await seam.invoke('addresses/check', { addresses }, HELP);
  await seam.invoke('addresses/check', { addresses: ['jo@acme.com'] }, HELP);
  await seam.invoke('settings/read', {}, ADMIN);
  seam.rest.length = 0;
  const reply = await seam.invoke('predictions/recent', {}, ADMIN);
  if (!reply.ok) throw new Error(reply.error.code);
  expect(reply.data.counts).toHaveLength(2);
  expect(reply.data.counts).toEqual(
    expect.arrayContaining([
      { domain: 'acme.com', projectKey: 'HELP', predictions: 2 },
      { domain: 'gmail.com', projectKey: 'HELP', predictions: 1 },
    ]),
  );
  expect(seam.rest).toEqual([]);
});

test('page by page', async () => {
  const seam = openSeam('help-desk');
  for (let n = 0; n < 120; n += 1) {
    const value = { domain: 'acme.com', projectKey: 'HELP', day: new Date().toISOString() };
    seam.kvs.values.set(`v1:predicted:10001:${String(n).padStart(3, '0')}`, { value });
  }
  const first = await seam.invoke('predictions/recent', {}, ADMIN);
  const from = first.ok ? first.data.next : undefined;
  expect(first).toMatchObject({ data: { counts: [{ predictions: 100 }] } });
  const second = await seam.invoke('predictions/recent', { from }, ADMIN);
  expect(second).toMatchObject({ data: { counts: [{ predictions: 20 }] } });
  expect(second).not.toHaveProperty('data.next');
});

test.each([{ from: '' }, { from: 7 }, { start: 'x' }])('%p is a bad request', async (payload) => {
  const reply = await openSeam('help-desk').invoke('predictions/recent', payload, ADMIN);
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

test('storage refuses', async () => {
  const seam = openSeam('help-desk');
  seam.kvs.refuses = /query/;
  const reply = await seam.invoke('predictions/recent', {}, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
});
