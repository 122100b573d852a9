import { asking, field } from './ask';

const PATH = '/rest/api/3/project/HELP/permissionscheme';

function portalGrants(portalAccess: 'healthy' | 'broken'): readonly string[] {
  const { ask } = asking({ projects: { HELP: { portalAccess } } });
  const grants = field(ask(`${PATH}?expand=permissions`, 'project-admin'), 'permissions');
  if (!Array.isArray(grants)) throw new Error('no grants');
  return grants
    .filter(
      (grant: { holder: { type: string } }) => grant.holder.type === 'sd.customer.portal.only',
    )
    .map((grant: { permission: string }) => grant.permission);
}

describe('permission scheme', () => {
  test('a healthy one gives both permissions to the portal holder, a broken one does not', () => {
    expect(portalGrants('healthy')).toEqual(
      expect.arrayContaining(['BROWSE_PROJECTS', 'CREATE_ISSUES']),
    );
    expect(portalGrants('broken')).toContain('BROWSE_PROJECTS');
    expect(portalGrants('broken')).not.toContain('CREATE_ISSUES');
  });

  test('grants come on request', () => {
    const answer = asking().ask(PATH, 'jira-admin');
    expect(answer.body).toMatchObject({
      id: 10001,
      name: expect.stringContaining('HELP') as string,
    });
    expect(field(answer, 'permissions')).toBeUndefined();
  });

  test.each([
    { as: 'agent', status: 403 },
    { as: 'customer', status: 404 },
    { as: 'project-admin', status: 200 },
    { as: 'jira-admin', status: 200 },
  ] as const)('$as: $status', ({ as, status }) => {
    expect(asking().ask(PATH, as).status).toBe(status);
  });

  test('a software project has no portal', () => {
    const path = '/rest/api/3/project/DEV/permissionscheme?expand=permissions';
    const body = JSON.stringify(asking().ask(path, 'jira-admin').body);
    expect(body).toContain('BROWSE_PROJECTS');
    expect(body).not.toContain('sd.customer.portal.only');
  });
});
