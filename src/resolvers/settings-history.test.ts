import { openSeam, type Seam } from '../../tests/back-end/forge-seam';

const ADMIN = { as: 'jira-admin' } as const;
const FILE = { format: 'invite-check/settings@1', site: { internal: true } } as const;

async function saved(seam: Seam, count: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const payload = { file: FILE, basedOn: names.at(-1), comment: `change ${String(turn)}` };
    const reply = await seam.invoke('settings/save', payload, ADMIN);
    if (!reply.ok) throw new Error(reply.error.code);
    names.push(reply.data.revision);
  }
  return names;
}

test('nothing is recorded yet', async () => {
  const reply = await openSeam('help-desk').invoke('settings/history', {}, ADMIN);
  expect(reply).toEqual({ ok: true, data: { revisions: [] } });
});

test('revisions with author, time, comment and confirmation, newest first, page by page', async () => {
  const seam = openSeam('help-desk');
  const names = await saved(seam, 21);
  const first = await seam.invoke('settings/history', {}, ADMIN);
  if (!first.ok) throw new Error(first.error.code);
  expect(first.data.revisions[0]).toEqual({
    revision: names[20],
    savedBy: '5f1a0b2c3d4e5f60718a0003',
    savedAt: expect.any(String),
    comment: 'change 20',
    confirmedAt: expect.any(String),
    confirmedBy: '5f1a0b2c3d4e5f60718a0003',
  });
  expect(first.data.revisions).toHaveLength(20);
  const second = await seam.invoke('settings/history', { before: first.data.next }, ADMIN);
  expect(second).toMatchObject({ ok: true, data: { revisions: [{ revision: names[0] }] } });
  expect(second).not.toHaveProperty('data.next');
});

test.each([{ before: 7 }, { before: 'v1:settings' }, { after: 'x' }])(
  '%p is a bad request',
  async (payload) => {
    const reply = await openSeam('help-desk').invoke('settings/history', payload, ADMIN);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  },
);

test('storage refuses: an error, not an empty history', async () => {
  const seam = openSeam('help-desk');
  await saved(seam, 2);
  for (const refuses of [/get v1:settings:current/, /batch/]) {
    seam.kvs.refuses = refuses;
    const reply = await seam.invoke('settings/history', {}, ADMIN);
    expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
  }
});
