import { atlassian, personas, portalOnly } from '../examples/people';
import { siteOf } from '../examples/example';
import { openSite } from '../site';
import { neutralSite } from '../neutral-site';
import { asking, field } from './ask';
import { PERSONA_IDS } from '../examples/people';

const OPT_IN = { 'X-ExperimentalApi': 'opt-in' };

describe('service desk', () => {
  test.each(['1', '10001', 'HELP'])('by %s', (named) => {
    const answer = asking().ask(`/rest/servicedeskapi/servicedesk/${named}`);
    expect(answer.body).toMatchObject({
      id: '1',
      projectId: '10001',
      projectKey: 'HELP',
      projectName: 'IT help',
      _links: { self: expect.stringMatching(/servicedesk\/1$/) as string },
    });
  });

  test.each([
    { as: 'agent', named: '3', status: 404 },
    { as: 'agent', named: 'DEV', status: 404 },
    { as: 'customer', named: '1', status: 200 },
    { as: 'customer', named: '2', status: 403 },
  ] as const)('$as, $named: $status', ({ as, named, status }) => {
    const answer = asking().ask(`/rest/servicedeskapi/servicedesk/${named}`, as);
    expect(answer.status).toBe(status);
    if (status !== 200) {
      expect(field(answer, 'errorMessage')).toEqual(expect.any(String));
      expect(field(answer, 'i18nErrorMessage', 'i18nKey')).toEqual(expect.any(String));
    }
  });
});

describe('service desks', () => {
  const keys = (query: string, as?: 'customer' | 'agent' | 'jira-admin' | 'nobody') => {
    const { values } = asking().ask(`/rest/servicedeskapi/servicedesk?${query}`, as).body as {
      readonly values?: readonly { readonly projectKey: string }[];
    };
    return values?.map(({ projectKey }) => projectKey);
  };

  test.each([
    { as: 'jira-admin', seen: ['HELP', 'SUP'] },
    { as: 'agent', seen: ['HELP', 'SUP'] },
    { as: 'customer', seen: ['HELP'] },
    { as: 'nobody', seen: undefined },
  ] as const)('$as sees $seen', ({ as, seen }) => {
    expect(keys('', as)).toEqual(seen);
  });

  test('page by page', () => {
    expect(keys('start=1&limit=1')).toEqual(['SUP']);
    const answer = asking().ask('/rest/servicedeskapi/servicedesk?start=0&limit=1');
    expect(answer.body).toMatchObject({ size: 1, start: 0, limit: 1, isLastPage: false });
    expect(field(answer, '_links', 'next')).toMatch(
      /servicedeskapi\/servicedesk\?start=1&limit=1$/,
    );
  });
});

describe('customers of a service desk', () => {
  const people = [
    portalOnly(1, { displayName: 'John Smith', emailAddress: 'js@client.com' }),
    portalOnly(2, {
      displayName: 'Jane Doe',
      emailAddress: 'jane@client.com',
      standing: 'revoked',
    }),
    atlassian(3, {
      displayName: 'Hide Away',
      emailAddress: 'secret@acme.com',
      emailVisible: false,
      serviceRole: 'customer',
    }),
    ...Array.from({ length: 60 }, (_, n) =>
      portalOnly(n + 10, { displayName: `Many ${String(n)}`, emailAddress: `m${String(n)}@c.com` }),
    ),
  ];

  function customers(query: string, headers: Readonly<Record<string, string>> = OPT_IN) {
    const state = siteOf({
      example: 'help-desk',
      truth: neutralSite().truth,
      accounts: [...personas('acme.com'), ...people],
      suggestions: [],
    });
    return openSite({ now: () => 0, from: state }).rest({
      method: 'GET',
      path: `/rest/servicedeskapi/servicedesk/1/customer?${query}`,
      headers,
      as: 'user',
      accountId: PERSONA_IDS.agent,
    });
  }

  test.each([
    { query: 'John', count: 1 },
    { query: 'Smi', count: 1 },
    { query: 'js@client.com', count: 1 },
    { query: 'mith', count: 0 },
    { query: 'secret@acme.com', count: 1 },
    { query: 'secret', count: 0 },
    { query: 'avery', count: 0 },
  ])('$query: $count', ({ query, count }) => {
    expect(field(customers(`query=${query}`), 'size')).toBe(count);
  });

  test('inactive customers are listed as such, hidden addresses left out', () => {
    expect(field(customers('query=jane'), 'values', 0, 'active')).toBe(false);
    expect(field(customers('query=hide'), 'values', 0, 'emailAddress')).toBeUndefined();
  });

  test('fifty at a time, with links to the pages beside', () => {
    const first = customers('query=many');
    expect(first.body).toMatchObject({ size: 50, start: 0, limit: 50, isLastPage: false });
    expect(field(first, '_links', 'next')).toMatch(/query=many&start=50&limit=50$/);
    expect(field(first, '_links', 'prev')).toBeUndefined();
    const second = customers('query=many&start=50&limit=500');
    expect(second.body).toMatchObject({ size: 10, start: 50, limit: 50, isLastPage: true });
    expect(field(second, '_links', 'next')).toBeUndefined();
    expect(field(second, '_links', 'prev')).toMatch(/start=0/);
  });

  test('experimental: 412 without the header', () => {
    const answer = customers('query=John', {});
    expect(answer.status).toBe(412);
    expect(field(answer, 'errorMessage')).toContain('experimental');
    expect(customers('query=John', { 'x-experimentalapi': 'opt-in' }).status).toBe(200);
  });

  test('for agents and admins only', () => {
    const path = '/rest/servicedeskapi/servicedesk/1/customer';
    expect(asking().ask(path, 'customer', OPT_IN).status).toBe(403);
    expect(asking().ask(path, 'app', OPT_IN).status).toBe(200);
  });
});
