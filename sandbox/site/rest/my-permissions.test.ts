import { asking, field, type Asker } from './ask';

const ALL = 'ADMINISTER,ADMINISTER_PROJECTS,USER_PICKER,SERVICEDESK_AGENT,BROWSE_PROJECTS';

function held(as: Asker, query: string, overrides = {}) {
  const answer = asking(overrides).ask(`/rest/api/3/mypermissions?${query}`, as);
  return ALL.split(',').filter(
    (key) => field(answer, 'permissions', key, 'havePermission') === true,
  );
}

describe('mypermissions', () => {
  test.each([
    { as: 'agent', has: ['USER_PICKER', 'SERVICEDESK_AGENT', 'BROWSE_PROJECTS'] },
    {
      as: 'project-admin',
      has: ['ADMINISTER_PROJECTS', 'USER_PICKER', 'SERVICEDESK_AGENT', 'BROWSE_PROJECTS'],
    },
    { as: 'jira-admin', has: ALL.split(',') },
    { as: 'site-admin', has: ALL.split(',') },
    { as: 'customer', has: ['BROWSE_PROJECTS'] },
  ] as const)('$as in a service project', ({ as, has }) => {
    expect(held(as, `projectKey=HELP&permissions=${ALL}`)).toEqual(has);
  });

  test('nobody browses users while the site takes that away', () => {
    const faults = { jira: 'no-browse-permission' as const };
    expect(held('jira-admin', `permissions=${ALL}`, { faults })).not.toContain('USER_PICKER');
  });

  test('agents of a service project are no agents in a software project', () => {
    expect(held('agent', `projectKey=DEV&permissions=${ALL}`)).toEqual([
      'USER_PICKER',
      'BROWSE_PROJECTS',
    ]);
  });

  test('without a project: what one has in any', () => {
    expect(held('agent', `permissions=${ALL}`)).toContain('SERVICEDESK_AGENT');
    expect(held('nobody', `permissions=${ALL}`)).toEqual([]);
  });

  test('each permission comes with all documented fields', () => {
    const answer = asking().ask('/rest/api/3/mypermissions?permissions=ADMINISTER');
    expect(answer.body).toEqual({
      permissions: {
        ADMINISTER: {
          id: '0',
          key: 'ADMINISTER',
          name: 'Administer Jira',
          type: 'GLOBAL',
          description: expect.stringContaining('Create and administer projects') as string,
          havePermission: false,
        },
      },
    });
  });

  test.each([
    { query: 'projectKey=HELP', status: 400 },
    { query: 'permissions=NOT_A_PERMISSION', status: 400 },
    { query: 'permissions=ADMINISTER&projectKey=NOPE', status: 404 },
  ])('$query: $status', ({ query, status }) => {
    const answer = asking().ask(`/rest/api/3/mypermissions?${query}`);
    expect(answer.status).toBe(status);
    expect(field(answer, 'errorMessages')).toHaveLength(1);
  });

  test('a customer whose portal is broken does not see the project', () => {
    const broken = { projects: { HELP: { portalAccess: 'broken' as const } } };
    const { ask } = asking(broken);
    const path = '/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&projectKey=HELP';
    expect(ask(path, 'customer').status).toBe(404);
  });
});
