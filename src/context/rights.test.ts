import { fakePorts, json } from '../../tests/back-end/ports';
import { openReadThrough } from './read-through';
import {
  mayInvite,
  readRights,
  readRightsAnywhere,
  readRightsNow,
  toInviter,
  type Caller,
  type Rights,
} from './rights';

const AT = '2026-08-03T09:00:00.000Z';
const NOBODY: Rights = {
  administersJira: false,
  administersProject: false,
  isAgent: false,
  browsesUsers: false,
};
const IN_PROJECT = { accountId: 'a', project: { id: '10001', key: 'HELP' } };

function has(...names: readonly string[]) {
  return json({
    permissions: Object.fromEntries(names.map((name) => [name, { havePermission: true }])),
  });
}

test.each([
  { permission: 'ADMINISTER', right: 'administersJira' },
  { permission: 'ADMINISTER_PROJECTS', right: 'administersProject' },
  { permission: 'SERVICEDESK_AGENT', right: 'isAgent' },
  { permission: 'USER_PICKER', right: 'browsesUsers' },
  { permission: 'CREATE_ISSUES', right: undefined },
])('$permission is read as $right, the others as absent', async ({ permission, right }) => {
  const rights = await readRightsNow(fakePorts({ myPermissions: has(permission) }), IN_PROJECT);
  const expected = right === undefined ? NOBODY : { ...NOBODY, [right]: true };
  expect(rights).toEqual({ ok: true, at: AT, value: expected });
});

test('a permission that is named and refused is not held', async () => {
  const refused = json({ permissions: { ADMINISTER: { havePermission: false } } });
  const rights = await readRightsNow(fakePorts({ myPermissions: refused }), IN_PROJECT);
  expect(rights).toMatchObject({ value: NOBODY });
});

test.each([
  {
    where: IN_PROJECT,
    asked:
      'projectKey=HELP&permissions=ADMINISTER%2CUSER_PICKER%2CADMINISTER_PROJECTS%2CSERVICEDESK_AGENT',
  },
  { where: { accountId: 'a' }, asked: 'permissions=ADMINISTER%2CUSER_PICKER' },
])('asks $asked', async ({ where, asked }) => {
  const ports = fakePorts({ myPermissions: has() });
  await readRightsNow(ports, where);
  expect(ports.calls.map(({ url }) => url)).toEqual([`/rest/api/3/mypermissions?${asked}`]);
});

test('rights are kept for five minutes, per person and project', async () => {
  const ports = fakePorts({ myPermissions: has() });
  const read = (caller: Caller) =>
    readRights({ ports, readThrough: openReadThrough(ports) }, caller);
  await read(IN_PROJECT);
  ports.advance(299);
  await read(IN_PROJECT);
  expect(ports.calls).toHaveLength(1);
  await read({ ...IN_PROJECT, accountId: 'b' });
  await read({ accountId: 'a' });
  await read({ accountId: 'a', project: { id: '10002', key: 'SUP' } });
  expect(ports.calls).toHaveLength(4);
  ports.advance(1);
  await read(IN_PROJECT);
  expect(ports.calls).toHaveLength(5);
});

test.each([
  { name: 'an agent', rights: { ...NOBODY, isAgent: true }, inviter: ['agent', 'admin'] },
  {
    name: 'a project admin',
    rights: { ...NOBODY, administersProject: true },
    inviter: ['agent', 'admin'],
  },
  {
    name: 'a Jira admin',
    rights: { ...NOBODY, administersJira: true },
    inviter: ['agent', 'admin'],
  },
  { name: 'neither', rights: { ...NOBODY, browsesUsers: true }, inviter: ['none', 'admin'] },
])('$name as inviter', ({ rights, inviter }) => {
  expect(toInviter({ ok: true, at: AT, value: rights })).toEqual(inviter);
  expect(mayInvite(rights)).toBe(inviter[0] === 'agent');
});

test('rights that could not be read say nothing of the inviter', () => {
  expect(toInviter({ ok: false, because: 'failed' })).toEqual(['none', 'agent', 'admin']);
});

test('anywhere: asked without a project, and kept apart from what is held in one or on the site', async () => {
  const ports = fakePorts({ myPermissions: has('SERVICEDESK_AGENT') });
  const cache = { ports, readThrough: openReadThrough(ports) };
  expect(await readRightsAnywhere(cache, 'a')).toMatchObject({ value: { isAgent: true } });
  expect(ports.calls.at(-1)?.url).toBe(
    '/rest/api/3/mypermissions?permissions=ADMINISTER%2CUSER_PICKER%2CADMINISTER_PROJECTS%2CSERVICEDESK_AGENT',
  );
  await readRightsAnywhere(cache, 'a');
  expect(ports.calls).toHaveLength(1);
  await readRights(cache, { accountId: 'a' });
  await readRights(cache, IN_PROJECT);
  await readRightsAnywhere(cache, 'b');
  expect(ports.calls).toHaveLength(4);
});
