import { fakePorts, json, type FakePorts, type Scripted } from '../../tests/back-end/ports';
import type { OperationName } from './jira-operations';
import { findProject, readProject } from './project';
import { openReadThrough } from './read-through';

const DETAILS = {
  id: '10001',
  key: 'HELP',
  name: 'IT help',
  projectTypeKey: 'service_desk',
  simplified: false,
  self: 'https://acme.atlassian.net/rest/api/3/project/10001',
};
const ANSWERS: Partial<Record<OperationName, Scripted>> = {
  project: json(DETAILS),
  serviceDesk: json({ id: '4' }),
  projectEmail: json({ emailAddress: 'help@acme.atlassian.net' }),
  license: json({
    applications: [
      { id: 'jira-software', plan: 'PAID' },
      { id: 'jira-servicedesk', plan: 'FREE' },
    ],
  }),
};

function read(ports: FakePorts) {
  return readProject(ports, openReadThrough(ports), '10001');
}

test('kind, desk, sender, plan and site', async () => {
  expect(await read(fakePorts(ANSWERS))).toEqual({
    ok: true,
    at: '2026-08-03T09:00:00.000Z',
    value: {
      id: '10001',
      key: 'HELP',
      name: 'IT help',
      isServiceProject: true,
      isTeamManaged: false,
      siteUrl: 'https://acme.atlassian.net',
      serviceDeskId: '4',
      senderAddress: 'help@acme.atlassian.net',
      plan: 'free',
      missing: [],
    },
  });
});

test.each([
  {
    name: 'the answer came through the gateway',
    answers: {
      project: json({
        ...DETAILS,
        self: 'https://api.atlassian.com/ex/jira/1/rest/api/3/project/10001',
      }),
    },
    value: { name: 'IT help' },
    lacks: 'siteUrl',
  },
  {
    name: 'it is team-managed',
    answers: { project: json({ ...DETAILS, simplified: true }) },
    value: { isTeamManaged: true },
  },
])('$name', async ({ answers, value, lacks }) => {
  const project = await read(fakePorts({ ...ANSWERS, ...answers }));
  expect(project).toMatchObject({ ok: true, value });
  if (lacks !== undefined) expect(project).not.toHaveProperty(['value', lacks]);
});

test('of a software project nothing else is asked', async () => {
  const ports = fakePorts({ project: json({ ...DETAILS, projectTypeKey: 'software' }) });
  expect(await read(ports)).toMatchObject({ value: { isServiceProject: false, missing: [] } });
  expect(ports.calls).toHaveLength(1);
});

test('a project that cannot be read says why', async () => {
  const ports = fakePorts({ project: { ok: false, because: 'not-available' } });
  expect(await read(ports)).toEqual({ ok: false, because: 'not-available' });
  expect(ports.values.size).toBe(0);
});

test.each([
  { name: 'a whole reading is kept for an hour', desk: json({ id: '4' }), kept: 3600 },
  {
    name: 'one that lacks what is not there, as well',
    desk: { ok: false, because: 'not-available' },
    kept: 3600,
  },
  {
    name: 'one that lacks what Jira refuses to this person, for five minutes',
    desk: { ok: false, because: 'not-permitted' },
    kept: 300,
  },
  {
    name: 'one that lacks what failed, not at all',
    desk: { ok: false, because: 'failed' },
    kept: 0,
  },
] as const)('$name', async ({ desk, kept }) => {
  const ports = fakePorts({ ...ANSWERS, serviceDesk: desk });
  await read(ports);
  ports.advance(kept - 1);
  await read(ports);
  expect(ports.calls).toHaveLength(kept === 0 ? 8 : 4);
  ports.advance(1);
  await read(ports);
  expect(ports.calls).toHaveLength(kept === 0 ? 12 : 8);
});

test('a key finds the project under its present key', async () => {
  const ports = fakePorts({ project: json({ ...DETAILS, key: 'NEW' }) });
  expect(await findProject(ports, 'HELP')).toEqual({
    ok: true,
    value: { id: '10001', key: 'NEW' },
  });
  expect(ports.calls.map(({ url }) => url)).toEqual(['/rest/api/3/project/HELP']);
});
