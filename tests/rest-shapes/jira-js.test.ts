/** jira.js, a client that knows Jira and not us, calls every operation that the app uses, over HTTP. */
import { HttpException, ServiceDeskClient, Version3Client } from 'jira.js';
import { JIRA_OPERATIONS, type OperationName } from '../../src/context/jira-operations';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { PersonaName } from '../../sandbox/site/types';
import { departures, type Model } from './documented';
import { serveSite, type Served } from './served';

let served: Served;

beforeAll(async () => {
  served = await serveSite('external');
});

afterAll(() => served.stop());

beforeEach(() => {
  served.requests.length = 0;
  served.advance(1000);
});

function clients(persona: PersonaName) {
  const authentication = { basic: { email: PERSONA_IDS[persona], apiToken: 'token' } };
  const config = { host: served.url, authentication };
  return { jira: new Version3Client(config), desk: new ServiceDeskClient(config) };
}

type Clients = ReturnType<typeof clients>;

interface Conformance {
  readonly call: (clients: Clients) => Promise<unknown>;
  readonly as?: PersonaName;
  readonly model: Model;
  readonly holds: object;
}

const contained = (text: string) => expect.stringContaining(text) as string;

/** One call for each operation of the app; a new operation does not compile until it has one. */
const CALLS: Readonly<Record<OperationName, Conformance>> = {
  myPermissions: {
    call: ({ jira }) =>
      jira.permissions.getMyPermissions({
        projectKey: 'HELP',
        permissions: 'ADMINISTER,USER_PICKER,SERVICEDESK_AGENT',
      }),
    model: { api: 'version3', name: 'Permissions' },
    holds: {
      permissions: {
        ADMINISTER: {
          id: '0',
          key: 'ADMINISTER',
          name: 'Administer Jira',
          type: 'GLOBAL',
          description: contained('Create and administer projects'),
          havePermission: false,
        },
        USER_PICKER: { type: 'GLOBAL', havePermission: true },
        SERVICEDESK_AGENT: { type: 'PROJECT', havePermission: true },
      },
    },
  },
  project: {
    call: ({ jira }) => jira.projects.getProject({ projectIdOrKey: 'HELP' }),
    model: { api: 'version3', name: 'Project' },
    holds: {
      id: '10001',
      key: 'HELP',
      name: 'Product support',
      projectTypeKey: 'service_desk',
      simplified: false,
      style: 'classic',
    },
  },
  serviceDesk: {
    call: ({ desk }) => desk.serviceDesk.getServiceDeskById({ serviceDeskId: '10001' }),
    model: { api: 'serviceDesk', name: 'ServiceDesk' },
    holds: { id: '1', projectId: '10001', projectKey: 'HELP', projectName: 'Product support' },
  },
  projectEmail: {
    call: ({ jira }) => jira.projectEmail.getProjectEmail({ projectId: 10001 }),
    model: { api: 'version3', name: 'ProjectEmailAddress' },
    holds: { emailAddress: 'help@support.acme.com' },
  },
  permissionScheme: {
    call: ({ jira }) =>
      jira.projectPermissionSchemes.getAssignedPermissionScheme({
        projectKeyOrId: 'HELP',
        expand: 'permissions',
      }),
    as: 'project-admin',
    model: { api: 'version3', name: 'PermissionScheme' },
    holds: {
      permissions: expect.arrayContaining([
        expect.objectContaining({
          permission: 'CREATE_ISSUES',
          holder: { type: 'sd.customer.portal.only' },
        }),
      ]) as unknown,
    },
  },
  license: {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else shows the plan
    call: ({ jira }) => jira.instanceInformation.getLicense(),
    model: { api: 'version3', name: 'License' },
    holds: {
      applications: expect.arrayContaining([{ id: 'jira-servicedesk', plan: 'FREE' }]) as unknown,
    },
  },
  userSearch: {
    call: async ({ jira }) => {
      const [first] = await jira.userSearch.findUsers({ query: 'dan@acme.com', maxResults: 2 });
      return first;
    },
    model: { api: 'version3', name: 'User' },
    holds: {
      accountType: 'atlassian',
      active: true,
      displayName: 'Dan Developer',
      emailAddress: 'dan@acme.com',
    },
  },
  customers: {
    call: ({ desk }) =>
      desk.serviceDesk.getCustomers({
        serviceDeskId: '1',
        query: 'igor@client.example.com',
        start: 0,
        limit: 10,
      }),
    model: { api: 'serviceDesk', name: 'PagedUser' },
    holds: {
      size: 1,
      start: 0,
      limit: 10,
      isLastPage: true,
      values: [{ accountId: contained('qm:'), active: false }],
    },
  },
  serviceDesks: {
    call: ({ desk }) => desk.serviceDesk.getServiceDesks({ start: 1, limit: 1 }),
    as: 'jira-admin',
    model: { api: 'serviceDesk', name: 'PagedServiceDesk' },
    holds: {
      size: 1,
      start: 1,
      limit: 1,
      isLastPage: true,
      values: [{ id: '2', projectId: '10002', projectKey: 'SUP', projectTypeKey: 'service_desk' }],
    },
  },
  issue: {
    // Of its fields the app asks for one.
    call: async ({ jira }) => {
      const issue = await jira.issues.getIssue({ issueIdOrKey: 'HELP-1', fields: ['reporter'] });
      return issue.fields.reporter;
    },
    model: { api: 'version3', name: 'User' },
    holds: { accountType: 'customer', active: true, displayName: 'Carla Client' },
  },
  participants: {
    call: ({ desk }) =>
      desk.request.getRequestParticipants({ issueIdOrKey: '20001', start: 0, limit: 10 }),
    model: { api: 'serviceDesk', name: 'PagedUser' },
    holds: { size: 3, start: 0, limit: 10, isLastPage: true },
  },
  users: {
    call: async ({ jira }) => {
      const [first] = await jira.users.getAllUsers({ startAt: 1, maxResults: 1 });
      return first;
    },
    as: 'jira-admin',
    model: { api: 'version3', name: 'User' },
    holds: { accountId: PERSONA_IDS['project-admin'], accountType: 'atlassian', active: true },
  },
  usersOfSite: {
    call: async ({ jira }) => {
      const [first] = await jira.users.getAllUsers({ startAt: 0, maxResults: 500 });
      return first;
    },
    as: 'jira-admin',
    model: { api: 'version3', name: 'User' },
    holds: { accountType: 'atlassian', active: true },
  },
  customersOfDesk: {
    call: ({ desk }) => desk.serviceDesk.getCustomers({ serviceDeskId: '1', start: 0, limit: 50 }),
    model: { api: 'serviceDesk', name: 'PagedUser' },
    holds: { start: 0, limit: 50 },
  },
  desksOfSite: {
    call: ({ desk }) => desk.serviceDesk.getServiceDesks({ start: 0, limit: 50 }),
    as: 'jira-admin',
    model: { api: 'serviceDesk', name: 'PagedServiceDesk' },
    holds: { start: 0, limit: 50, isLastPage: true },
  },
  userOfEvent: {
    call: ({ jira }) => jira.users.getUser({ accountId: PERSONA_IDS.agent }),
    model: { api: 'version3', name: 'User' },
    holds: { accountId: PERSONA_IDS.agent, accountType: 'atlassian', active: true },
  },
  emailOfProject: {
    call: ({ jira }) => jira.projectEmail.getProjectEmail({ projectId: 10001 }),
    model: { api: 'version3', name: 'ProjectEmailAddress' },
    holds: { emailAddress: 'help@support.acme.com' },
  },
  schemeOfProject: {
    call: ({ jira }) =>
      jira.projectPermissionSchemes.getAssignedPermissionScheme({
        projectKeyOrId: 'HELP',
        expand: 'permissions',
      }),
    as: 'project-admin',
    model: { api: 'version3', name: 'PermissionScheme' },
    holds: { permissions: expect.any(Array) as unknown },
  },
  user: {
    call: ({ jira }) =>
      jira.users.getUser({ accountId: PERSONA_IDS.agent, expand: 'applicationRoles' }),
    model: { api: 'version3', name: 'User' },
    holds: {
      accountId: PERSONA_IDS.agent,
      applicationRoles: { size: 2, items: [{ key: 'jira-servicedesk' }, { key: 'jira-software' }] },
    },
  },
};

const NAMES = Object.keys(JIRA_OPERATIONS) as readonly OperationName[];

test('every operation of the app has its call here', () => {
  expect(Object.keys(CALLS).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  const { call, as = 'agent', model, holds } = CALLS[name];
  const { method, path, scopes } = JIRA_OPERATIONS[name];

  test('jira.js reaches the path that the app calls, and understands the answer', async () => {
    const answer = await call(clients(as));
    expect(served.requests).toHaveLength(1);
    expect(served.requests[0]).toMatch(asPattern(`${method} ${path}`));
    expect(departures(answer, model)).toEqual([]);
    expect(answer).toMatchObject(holds);
  });

  test('the app asks for scopes that Atlassian documents for it, and opts in where it must', () => {
    const operation = served.site.operationFor(method, path.replace(/[{}]/g, ''));
    expect(operation?.scopes).toContainEqual([...scopes]);
    const optsIn = 'experimental' in JIRA_OPERATIONS[name];
    expect(operation?.experimental === true).toBe(optsIn);
  });
});

function asPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}

describe('errors, as the client reports them', () => {
  test.each([
    {
      name: 'no such project',
      call: ({ jira }: Clients) => jira.projects.getProject({ projectIdOrKey: 'NOPE' }),
      status: 404,
      body: { errorMessages: ["No project could be found with key 'NOPE'."], errors: {} },
    },
    {
      name: 'not an admin',
      call: ({ jira }: Clients) =>
        jira.projectPermissionSchemes.getAssignedPermissionScheme({ projectKeyOrId: 'HELP' }),
      status: 403,
      body: { errors: {} },
    },
    {
      name: 'all users, without Browse users and groups',
      call: () => clients('customer').jira.users.getAllUsers({ maxResults: 1 }),
      status: 403,
      body: { errors: {} },
    },
    {
      name: 'no such desk',
      call: ({ desk }: Clients) => desk.serviceDesk.getServiceDeskById({ serviceDeskId: '77' }),
      status: 404,
      body: { errorMessage: 'Service Desk with ID 77 does not exist.' },
    },
  ])('$name: $status', async ({ call, status, body }) => {
    const error: unknown = await call(clients('agent')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpException);
    expect(error).toMatchObject({ status, response: { status, data: body } });
  });

  test('too many requests carry the headers that say when to come back', async () => {
    const { desk } = clients('agent');
    const ask = () => desk.serviceDesk.getCustomers({ serviceDeskId: '1' });
    for (let turn = 0; turn < 5; turn++) await ask();
    const error: unknown = await ask().catch((reason: unknown) => reason);
    const headers = { 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based' };
    expect(error).toMatchObject({ status: 429, cause: { response: { headers } } });
  });

  test('an operation that the site does not have: 404, and the sandbox says so', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const error: unknown = await clients('agent')
      .jira.dashboards.getAllDashboards()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 404, response: { data: { 'status-code': 404 } } });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('/rest/api/3/dashboard'));
    warn.mockRestore();
  });

  test('a client without credentials is refused', async () => {
    const jira = new Version3Client({ host: served.url });
    await expect(jira.myself.getCurrentUser()).rejects.toMatchObject({ status: 401 });
  });
});

test('jira.js pages through all users of a large site, a thousand at a time', async () => {
  const large = await serveSite('large');
  try {
    const authentication = { basic: { email: PERSONA_IDS['jira-admin'], apiToken: 'token' } };
    const jira = new Version3Client({ host: large.url, authentication });
    const seen: (string | undefined)[] = [];
    for (let page = 1; page > 0;) {
      const users = await jira.users.getAllUsers({ startAt: seen.length, maxResults: 5000 });
      seen.push(...users.map(({ accountId }) => accountId));
      page = users.length;
    }
    const { accounts } = large.site.state();
    const expected = accounts.filter(({ accountType }) => accountType === 'atlassian');
    expect(seen).toEqual(expected.map(({ accountId }) => accountId));
    expect(seen.length).toBeGreaterThan(3000);
  } finally {
    await large.stop();
  }
});

test('jira.js pages through the customers of a large desk', async () => {
  const large = await serveSite('large');
  try {
    const authentication = { basic: { email: PERSONA_IDS.agent, apiToken: 'token' } };
    const desk = new ServiceDeskClient({ host: large.url, authentication });
    const seen = new Set<string | undefined>();
    const query = 'person1';
    for (let start = 0, last = false; !last;) {
      const page = await desk.serviceDesk.getCustomers({ serviceDeskId: '1', query, start });
      for (const user of page.values ?? []) seen.add(user.accountId);
      start += page.size ?? 0;
      last = page.isLastPage ?? true;
      large.advance(1000);
    }
    const { accounts, projects } = large.site.state();
    const expected = accounts.filter(
      ({ accountId, emailAddress, emailVisible }) =>
        emailVisible &&
        emailAddress.startsWith(query) &&
        projects[0]?.customers.includes(accountId),
    );
    expect(seen.size).toBe(expected.length);
    expect(seen.size).toBeGreaterThan(100);
  } finally {
    await large.stop();
  }
});
