import { openSeam, type Seam } from '../../tests/back-end/forge-seam';
import { OPEN_LISTS } from '../contract/lists';

const HELP = { projectKey: 'HELP' };
const ADMIN = { as: 'jira-admin' } as const;
const MAY = { name: 'May', source: 'addresses' };

test('an agent begins a list in the project of the page', async () => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('lists/create', MAY, HELP);
  expect(reply).toMatchObject({
    ok: true,
    data: {
      id: expect.stringMatching(/^10001-[0-9a-f-]{36}$/) as unknown,
      name: 'May',
      project: { id: '10001', key: 'HELP' },
      source: 'addresses',
      madeOn: 'project',
      state: 'filling',
      rows: 0,
      inviter: ['agent', 'admin'],
      portalAccess: ['healthy', 'broken'],
    },
  });
  expect(reply).not.toHaveProperty('data.revision');
});

test('what admins are shown of the portal is kept, and so is the record of that moment', async () => {
  const seam = openSeam('help-desk');
  const file = { format: 'invite-check/settings@1', site: { internal: true } };
  const saved = await seam.invoke('settings/save', { file }, ADMIN);
  const revision = saved.ok ? saved.data.revision : '';
  const reply = await seam.invoke('lists/create', MAY, { ...HELP, as: 'project-admin' });
  expect(reply).toMatchObject({ data: { portalAccess: ['healthy'], revision } });
});

test('an admin begins one on the admin page, for a project', async () => {
  const seam = openSeam('help-desk');
  const wanted = { name: 'All', source: 'site', projectId: '10001' };
  const reply = await seam.invoke('lists/create', wanted, ADMIN);
  expect(reply).toMatchObject({
    ok: true,
    data: { madeOn: 'admin', project: { id: '10001', key: 'HELP' } },
  });
});

test.each([
  {
    name: 'the whole site is no question for a project',
    payload: { ...MAY, source: 'site' },
    where: HELP,
    field: 'source',
  },
  { name: 'an admin names a project', payload: MAY, where: ADMIN, field: 'projectId' },
  { name: 'no name is none', payload: { ...MAY, name: '' }, where: HELP, field: 'name' },
])('$name', async ({ payload, where, field }) => {
  const reply = await openSeam('help-desk').invoke('lists/create', payload, where);
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field } });
});

async function create(seam: Seam) {
  return seam.invoke('lists/create', MAY, HELP);
}

test('so many may be open in a project, and one that is deleted makes room', async () => {
  const seam = openSeam('help-desk');
  const made = [];
  for (let turn = 0; turn < OPEN_LISTS.project; turn += 1) made.push(await create(seam));
  expect(made.every(({ ok }) => ok)).toBe(true);
  expect(await create(seam)).toEqual({ ok: false, error: { code: 'too-many-lists' } });
  const [first] = made;
  const id = first?.ok === true ? first.data.id : '';
  await seam.invoke('lists/delete', { id }, HELP);
  expect(await create(seam)).toMatchObject({ ok: true });
});

test('storage refuses', async () => {
  const seam = openSeam('help-desk');
  seam.kvs.refuses = /list-head/;
  expect(await create(seam)).toEqual({ ok: false, error: { code: 'storage-failed' } });
});
