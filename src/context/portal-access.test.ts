import { fakePorts, json } from '../../tests/back-end/ports';
import { readPortalAccess } from './portal-access';
import type { Project } from './project';
import { openReadThrough } from './read-through';
import type { Rights } from './rights';

const PROJECT: Project = {
  id: '10001',
  key: 'HELP',
  name: 'IT help',
  isServiceProject: true,
  isTeamManaged: false,
  missing: [],
};
const AGENT: Rights = {
  administersJira: false,
  administersProject: false,
  isAgent: true,
  browsesUsers: true,
};
const ADMIN: Rights = { ...AGENT, administersProject: true };

function scheme(...grants: readonly (readonly [string, string])[]) {
  return json({
    permissions: grants.map(([permission, type]) => ({ permission, holder: { type } })),
  });
}

function read(ports = fakePorts(), rights = ADMIN, project = PROJECT) {
  return readPortalAccess(ports, openReadThrough(ports), { project, rights });
}

const PORTAL = 'sd.customer.portal.only';

test.each([
  {
    name: 'both permissions',
    grants: [
      ['BROWSE_PROJECTS', PORTAL],
      ['CREATE_ISSUES', PORTAL],
    ],
    value: 'healthy',
  },
  { name: 'no right to create', grants: [['BROWSE_PROJECTS', PORTAL]], value: 'broken' },
  { name: 'no right to browse', grants: [['CREATE_ISSUES', PORTAL]], value: 'broken' },
  {
    name: 'another holder',
    grants: [
      ['BROWSE_PROJECTS', 'projectRole'],
      ['CREATE_ISSUES', PORTAL],
    ],
    value: 'broken',
  },
  { name: 'nothing', grants: [], value: 'broken' },
] as const)('$name: $value', async ({ grants, value }) => {
  expect(await read(fakePorts({ permissionScheme: scheme(...grants) }))).toMatchObject({
    ok: true,
    value,
  });
});

test.each([
  {
    name: 'an agent is not asked for it',
    rights: AGENT,
    project: PROJECT,
    because: 'not-permitted',
  },
  {
    name: 'a team-managed project has no scheme',
    rights: ADMIN,
    project: { ...PROJECT, isTeamManaged: true },
    because: 'not-available',
  },
])('$name', async ({ rights, project, because }) => {
  const ports = fakePorts();
  expect(await read(ports, rights, project)).toEqual({ ok: false, because });
  expect(ports.calls).toEqual([]);
});

test('a Jira admin may see it without being project admin', async () => {
  const ports = fakePorts({ permissionScheme: scheme() });
  expect(await read(ports, { ...AGENT, administersJira: true })).toMatchObject({ ok: true });
});

test('it is kept for an hour; a failure is not', async () => {
  const ports = fakePorts({ permissionScheme: { ok: false, because: 'failed' } });
  expect(await read(ports)).toEqual({ ok: false, because: 'failed' });
  ports.answers.permissionScheme = scheme();
  await read(ports);
  ports.advance(3599);
  await read(ports);
  expect(ports.calls).toHaveLength(2);
});
