import { JIRA_OPERATIONS, jiraCall, type JiraOperation } from './jira-operations';

const OPERATIONS: readonly (readonly [string, JiraOperation])[] = Object.entries(JIRA_OPERATIONS);

describe('the operations', () => {
  test.each(OPERATIONS)('%s reads, needs a scope and says why it is there', (_, operation) => {
    expect(operation.method).toBe('GET');
    expect(operation.scopes.length).toBeGreaterThan(0);
    expect(operation.scopes.join(' ')).not.toMatch(/\b(?:write|manage|delete):/);
  });

  test('only the plan, and what a job without a user reads, is read as the app', () => {
    expect(OPERATIONS.filter(([, { as }]) => as === 'app').map(([name]) => name)).toEqual([
      'license',
      'customersOfDesk',
      'usersOfSite',
      'desksOfSite',
      'userOfEvent',
      'emailOfProject',
      'schemeOfProject',
    ]);
  });
});

describe('a call', () => {
  test.each([
    {
      name: 'fills the path and appends the query',
      call: jiraCall('customers', { serviceDeskId: '4' }, { query: 'a', start: '0' }),
      url: '/rest/servicedeskapi/servicedesk/4/customer?query=a&start=0',
    },
    {
      name: 'encodes what an address may hold',
      call: jiraCall('userSearch', {}, { query: 'jo+a&b#c@acme.com' }),
      url: '/rest/api/3/user/search?query=jo%2Ba%26b%23c%40acme.com',
    },
    {
      name: 'encodes what would change the path',
      call: jiraCall('project', { projectIdOrKey: '../user?x' }),
      url: '/rest/api/3/project/..%2Fuser%3Fx',
    },
  ])('$name', ({ call, url }) => {
    expect(call.url).toBe(url);
  });

  test.each(['', '.', '..'])('refuses "%s" in the path', (projectIdOrKey) => {
    expect(() => jiraCall('project', { projectIdOrKey })).toThrow('path segment');
  });
});
