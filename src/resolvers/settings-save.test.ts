import { openSeam, type Seam } from '../../tests/back-end/forge-seam';

const FILE = {
  format: 'invite-check/settings@1',
  site: { internal: true, approvedDomains: { 'acme.com': { role: 'customer', approval: false } } },
} as const;
const ADMIN = { as: 'jira-admin' } as const;

async function saved(seam: Seam, payload: object): Promise<string> {
  const reply = await seam.invoke('settings/save', payload, ADMIN);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data.revision;
}

test('a Jira admin records settings, and reads them with author, time and comment', async () => {
  const seam = openSeam('help-desk');
  const revision = await saved(seam, { file: FILE, comment: 'From the screens' });
  const read = await seam.invoke('settings/read', {}, ADMIN);
  expect(read).toMatchObject({
    ok: true,
    data: {
      record: {
        revision,
        savedBy: '5f1a0b2c3d4e5f60718a0003',
        comment: 'From the screens',
        file: FILE,
      },
    },
  });
});

test.each(['agent', 'project-admin', 'customer'] as const)('%s may not save', async (as) => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('settings/save', { file: FILE }, { as, projectKey: 'HELP' });
  expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
  expect(seam.kvs.log).toEqual([]);
});

test('the right to save is asked before every write', async () => {
  const seam = openSeam('help-desk');
  const basedOn = await saved(seam, { file: FILE });
  seam.rest.length = 0;
  await saved(seam, { file: FILE, basedOn });
  expect(seam.rest.map(({ path }) => path.split('?')[0])).toEqual(['/rest/api/3/mypermissions']);
});

test.each([
  { name: 'nothing was seen', basedOn: undefined },
  { name: 'another revision was seen', basedOn: '000007-abcdef01' },
])('a save conflicts when $name but something is recorded', async ({ basedOn }) => {
  const seam = openSeam('help-desk');
  await saved(seam, { file: FILE });
  const other = { ...FILE, projects: {} };
  const reply = await seam.invoke('settings/save', { file: other, basedOn }, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'conflict' } });
});

test('a broken file names the path of the field', async () => {
  const seam = openSeam('help-desk');
  const file = { ...FILE, site: { userInvites: 'sometimes' } };
  const reply = await seam.invoke('settings/save', { file }, ADMIN);
  expect(reply).toEqual({
    ok: false,
    error: { code: 'broken-settings', field: 'site.userInvites', problem: 'unknown-word' },
  });
});

test.each([
  { name: 'an unknown field', payload: { file: FILE, force: true }, field: 'force' },
  { name: 'a revision of the wrong kind', payload: { file: FILE, basedOn: 7 }, field: 'basedOn' },
])('$name is a bad request', async ({ payload, field }) => {
  const reply = await openSeam('help-desk').invoke('settings/save', payload, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field } });
});

test('5,000 approved domains fit, in values that Forge takes', async () => {
  const seam = openSeam('help-desk');
  const approvedDomains = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [
      `department-${String(index)}.customer-with-a-long-name.example.com`,
      { role: 'customer', approval: false },
    ]),
  );
  const file = { ...FILE, site: { approvedDomains } };
  await saved(seam, { file });
  const read = await seam.invoke('settings/read', {}, ADMIN);
  expect(read).toMatchObject({ ok: true, data: { record: { file } } });
});

test.each([/^set v1:settings:0/, /^set v1:settings:current/])(
  'when storage refuses (%s) the old record stands',
  async (refuses) => {
    const seam = openSeam('help-desk');
    const basedOn = await saved(seam, { file: FILE });
    seam.kvs.refuses = refuses;
    const other = { ...FILE, site: { internal: false } };
    const reply = await seam.invoke('settings/save', { file: other, basedOn }, ADMIN);
    expect(reply).toEqual({ ok: false, error: { code: 'storage-failed' } });
    seam.kvs.refuses = undefined;
    const read = await seam.invoke('settings/read', {}, ADMIN);
    expect(read).toMatchObject({ data: { record: { revision: basedOn, file: FILE } } });
    // And nothing stands in the way of the next try.
    await saved(seam, { file: other, basedOn });
  },
);
