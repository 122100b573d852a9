/** The ways into the app from elsewhere in Jira, over HTTP: the command palette, the panel beside a request, the action. */
import type { CheckReport } from '../../src/contract/api';
import type { RequestReport } from '../../src/contract/entries';
import type { Reply } from '../../src/contract/reply';
import type { RunActionReply, RunActionRequest } from '../../sandbox/host/entry-api';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { PersonaName } from '../../sandbox/site/types';
import { openClient, type Client } from './client';

jest.setTimeout(60_000);

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'help-desk' });
});
afterAll(() => client.stop());

const ALL = ['agent', 'project-admin', 'jira-admin', 'site-admin', 'customer'] as const;

describe('what is shown to whom', () => {
  test.each(ALL)('%s', async (as) => {
    const { commands, actions, requests, projects } = await client.state(as);
    const isStaff = as !== 'customer';
    // Jira has no conditions for commands and actions; the back end refuses.
    expect(commands).toMatchObject([{ key: 'check-an-invite', title: 'Check an invite' }]);
    expect(actions).toMatchObject([
      {
        key: 'predict-invite',
        verb: 'GET',
        agent: 'Invite check',
        inAutomation: true,
        hasForm: true,
      },
    ]);
    expect(JSON.stringify(actions)).not.toContain('predictInvite');
    expect(requests.map(({ key }) => key)).toEqual(
      isStaff ? ['HELP-1', 'HELP-2', 'HELP-3', 'HELP-4'] : [],
    );
    const panels = Object.fromEntries(projects.map((project) => [project.key, project.panels]));
    const shown = isStaff ? ['request-people'] : [];
    expect(panels).toEqual({ HELP: shown, SUP: shown, DEV: [] });
  });

  test('a command is called as the person’s language calls it', async () => {
    await client.changeAccount(PERSONA_IDS.agent, { locale: 'de_DE' });
    const { commands } = await client.state();
    await client.changeAccount(PERSONA_IDS.agent, { locale: 'en_US' });
    expect(commands).toMatchObject([{ title: 'Einladung prüfen' }]);
  });
});

async function invoke<T>(call: Parameters<Client['invoke']>[0]): Promise<Reply<T>> {
  const reply = await client.invoke(call);
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.result as Reply<T>;
}

describe('the command palette', () => {
  const PALETTE = { module: 'check-an-invite', functionKey: 'anywhere/check' } as const;
  const check = (projectKey: string, as: PersonaName = 'agent') =>
    invoke<CheckReport>({ ...PALETTE, as, payload: { projectKey, addresses: ['jo@acme.com'] } });

  test('checks in the project that is chosen, wherever the person stands', async () => {
    expect(await check('HELP')).toMatchObject({
      data: { results: [{ headline: { outcomes: ['atlassian-account-invitation'] } }] },
    });
    expect(await check('SUP', 'project-admin')).toMatchObject({
      data: { results: [{ headline: { decidedBy: ['P2'] } }] },
    });
  });

  test.each([
    { projectKey: 'HELP', as: 'customer' },
    { projectKey: 'DEV', as: 'agent' },
  ] as const)('refuses the $as in $projectKey', async ({ projectKey, as }) => {
    expect(await check(projectKey, as)).toEqual({ ok: false, error: { code: 'not-permitted' } });
  });

  test('tells the dialog where the person stands, and no project', async () => {
    const answer = await client.post('/api/context', {
      module: 'check-an-invite',
      projectKey: 'HELP',
      userId: PERSONA_IDS.agent,
    });
    const { extension } = (await answer.json()) as { readonly extension: object };
    expect(extension).toEqual({
      type: 'jira:command',
      location: 'https://acme-help-desk.atlassian.net/jira/servicedesk/projects/HELP/queues',
    });
  });
});

describe('beside a request', () => {
  const read = (issueKey: string, as: PersonaName = 'agent') =>
    invoke<RequestReport>({
      module: 'request-people',
      functionKey: 'request/people',
      issueKey,
      as,
      payload: {},
    });

  test('reporter and participants are asked for with no more than the scopes of the manifest', async () => {
    const reply = await read('HELP-1');
    expect(reply).toMatchObject({
      data: {
        people: [{ part: 'reporter' }, { part: 'participant' }, { part: 'participant' }],
        missing: [],
      },
    });
    const { rest } = await client.lastRun('request/people');
    expect(rest.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(rest.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['getIssue', 'getRequestParticipants']),
    );
    expect(client.warnings).toEqual([]);
  });

  test('a hidden address is neither said nor stored', async () => {
    expect(JSON.stringify(await read('HELP-2'))).not.toContain('henrik@');
  });

  test('a customer is refused, on their own request too', async () => {
    expect(await read('HELP-1', 'customer')).toEqual({
      ok: false,
      error: { code: 'not-permitted' },
    });
  });

  test('a request that is not in the project has no panel', async () => {
    const wrong = {
      module: 'request-people',
      userId: PERSONA_IDS.agent,
      functionKey: 'request/people',
    };
    const inSup = await client.post('/api/invoke', {
      ...wrong,
      projectKey: 'SUP',
      issueKey: 'HELP-1',
    });
    expect(inSup.status).toBe(404);
  });

  test('what is slow is waited for', async () => {
    await client.reset('help-desk');
    await client.site({ faults: { jira: 'slow' } });
    expect(await read('HELP-1')).toMatchObject({ ok: true });
    await client.site({ faults: { jira: 'ok' } });
  });
});

describe('the action', () => {
  const INPUTS = { email: 'jo@acme.com', projectKey: 'HELP' };
  const send = (request: Partial<RunActionRequest> = {}) =>
    client.post('/api/actions/run', {
      key: 'predict-invite',
      userId: PERSONA_IDS.agent,
      by: 'rovo',
      inputs: INPUTS,
      ...request,
    });
  const run = async (request: Partial<RunActionRequest> = {}): Promise<RunActionReply> => {
    const answer = await send(request);
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as RunActionReply;
  };

  test.each(['rovo', 'automation'] as const)(
    '%s is told the prediction, as the user',
    async (by) => {
      const { end, result } = await run({ by });
      expect({ end, result }).toMatchObject({
        end: 'ok',
        result: { outcomes: 'atlassian-account-invitation', certainty: 'certain', project: 'HELP' },
      });
      const { rest, userId } = await client.lastRun('predict-invite');
      expect(userId).toBe(PERSONA_IDS.agent);
      expect(
        rest.filter(({ as, operation }) => as !== 'user' && operation !== 'getLicense'),
      ).toEqual([]);
    },
  );

  test('the answer has the outputs that the manifest names, of the types that it names', async () => {
    const [action] = (await client.state()).actions;
    const { result } = await run();
    const given = result as Readonly<Record<string, unknown>>;
    expect(Object.keys(given).sort()).toEqual(Object.keys(action?.outputs ?? {}).sort());
    for (const [name, { type, nullable }] of Object.entries(action?.outputs ?? {})) {
      const value = given[name];
      expect([name, (nullable && value === null) || typeof value === type]).toEqual([name, true]);
    }
  });

  test('Rovo knows the project that the person looks at; Automation is told of none', async () => {
    const inputs = { email: 'jo@acme.com' };
    expect((await run({ inputs, projectKey: 'HELP' })).result).toMatchObject({ project: 'HELP' });
    expect((await run({ inputs, projectKey: 'HELP', by: 'automation' })).result).toEqual({
      code: 'bad-request',
      errors: [{ message: 'Name the key of the service project, such as HELP.' }],
    });
  });

  test.each([
    { who: 'customer', inputs: INPUTS },
    { who: 'agent', inputs: { ...INPUTS, projectKey: 'DEV' } },
  ] as const)('the app refuses the $who: $inputs.projectKey', async ({ who, inputs }) => {
    const { result } = await run({ userId: PERSONA_IDS[who], inputs });
    expect(result).toMatchObject({ code: 'not-permitted' });
  });

  test.each([
    { request: { inputs: {} }, status: 400, says: 'email is required' },
    { request: { inputs: { email: 7 } }, status: 400, says: 'email is no string' },
    { request: { inputs: { ...INPUTS, more: 'x' } }, status: 400, says: 'more is no input' },
    { request: { key: 'invite' }, status: 404, says: 'no action invite' },
    { request: { userId: 'nobody' }, status: 404, says: 'nobody here' },
  ])('the platform refuses: $says', async ({ request, status, says }) => {
    const answer = await send(request);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(says)]);
  });

  test('the form has no back end', async () => {
    const reply = await client.invoke({ module: 'predict-invite', functionKey: 'page/read' });
    expect(reply).toMatchObject({
      error: { message: expect.stringContaining('no resolver') as unknown },
    });
  });

  test('without the app there is none', async () => {
    await client.uninstall();
    expect((await send()).status).toBe(409);
    expect((await client.state()).actions).toEqual([]);
    await client.reset('help-desk');
  });
});
