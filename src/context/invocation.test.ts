import { fakePorts, json } from '../../tests/back-end/ports';
import { readSurroundings, type ProjectAccess } from './invocation';
import { openReadThrough } from './read-through';

const ACCESS: ProjectAccess = {
  caller: { accountId: 'a', project: { id: '10001', key: 'HELP' } },
  rights: {
    ok: true,
    at: '2026-08-03T09:00:00.000Z',
    value: {
      administersJira: true,
      administersProject: false,
      isAgent: false,
      browsesUsers: false,
    },
  },
};

function surroundings(ports: ReturnType<typeof fakePorts>) {
  const readThrough = openReadThrough(ports);
  return readSurroundings({ ports, readThrough, correlationId: 'c', siteUrl: undefined }, ACCESS);
}

test('the project, and for an admin its permission scheme: six requests with the rights', async () => {
  const ports = fakePorts({
    project: json({ id: '10001', key: 'HELP', name: 'IT', projectTypeKey: 'service_desk' }),
    serviceDesk: json({ id: '4' }),
    projectEmail: json({ emailAddress: 'a@b.de' }),
    license: json({ applications: [{ id: 'jira-servicedesk', plan: 'PAID' }] }),
    permissionScheme: json({ permissions: [] }),
  });
  expect(await surroundings(ports)).toMatchObject({
    project: { ok: true },
    portalAccess: { ok: true, value: 'broken' },
  });
  expect(ports.calls).toHaveLength(5);
});

test('of a project that cannot be read the scheme is not asked for', async () => {
  const ports = fakePorts({ project: { ok: false, because: 'timed-out' } });
  const missing = { ok: false, because: 'timed-out' };
  expect(await surroundings(ports)).toEqual({ project: missing, portalAccess: missing });
});
