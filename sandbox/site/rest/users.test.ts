import { KNOWN } from '../neutral-site';
import { atlassian, PERSONA_IDS, portalOnly } from '../examples/people';
import { asking, field, type Asker } from './ask';
import type { Overrides } from '../neutral-site';

const hidden = atlassian(9, {
  displayName: 'Hide Away',
  emailAddress: 'secret@acme.com',
  emailVisible: false,
});

function search(query: string, overrides: Overrides = {}, as: Asker = 'agent') {
  const answer = asking(overrides).ask(`/rest/api/3/user/search?${query}`, as);
  return { answer, names: namesIn(answer.body) };
}

function namesIn(body: unknown): readonly unknown[] {
  return Array.isArray(body)
    ? body.map((user: { displayName: string }) => user.displayName)
    : ['no list'];
}

describe('user/search', () => {
  test.each([
    { query: 'avery@acme.com', names: ['Avery Agent'] },
    { query: 'AVERY', names: ['Avery Agent'] },
    { query: 'admin', names: [] },
    { query: 'Site-Ad', names: ['Sam Site-Admin'] },
    { query: 'very@acme.com', names: [] },
    { query: 'nobody@acme.com', names: [] },
  ])('$query finds $names', ({ query, names }) => {
    expect(search(`query=${encodeURIComponent(query)}`).names).toEqual(names);
  });

  test.each([
    { who: KNOWN.withAccess, found: 1 },
    { who: KNOWN.withoutAccess, found: 1 },
    { who: KNOWN.deactivated, found: 0 },
    { who: KNOWN.suspended, found: 0 },
    { who: KNOWN.invited, found: 0 },
    { who: KNOWN.portalOnly, found: 0 },
  ])('active accounts only: $who.accountType $who.standing', ({ who, found }) => {
    expect(search('query=known@acme.com', { accounts: [who] }).names).toHaveLength(found);
  });

  test('whether portal-only accounts are found is not known of Jira, so it can be switched', () => {
    const accounts = [KNOWN.portalOnly];
    const readings = { userSearchFindsPortalOnly: true };
    const { answer } = search('query=known@acme.com', { accounts, readings });
    expect(field(answer, 0, 'accountType')).toBe('customer');
  });

  test('without Browse users and groups the list is empty, not an error', () => {
    const faults = { jira: 'no-browse-permission' as const };
    expect(search('query=avery', { faults }).answer).toMatchObject({ status: 200, body: [] });
    expect(search('query=avery', {}, 'customer').answer).toMatchObject({ status: 200, body: [] });
  });

  test('a hidden address is found in full only, and never shown', () => {
    const accounts = [hidden];
    const { answer, names } = search('query=Secret@acme.com', { accounts });
    expect(names).toEqual(['Hide Away']);
    expect(field(answer, 0, 'emailAddress')).toBeUndefined();
    expect(search('query=secret@', { accounts }).names).toEqual([]);
    const readings = { userSearchFindsHidden: false };
    expect(search('query=secret@acme.com', { accounts, readings }).names).toEqual([]);
  });

  test('pages end at the thousandth', () => {
    const accounts = Array.from({ length: 1100 }, (_, n) =>
      atlassian(n + 20, {
        displayName: `Many ${String(n)}`,
        emailAddress: `m${String(n)}@acme.com`,
      }),
    );
    expect(search('query=many', { accounts }).names).toHaveLength(50);
    expect(search('query=many&maxResults=2&startAt=3', { accounts }).names).toEqual([
      'Many 3',
      'Many 4',
    ]);
    expect(search('query=many&maxResults=5000', { accounts }).names).toHaveLength(1000);
    expect(search('query=many&startAt=999', { accounts }).names).toEqual(['Many 999']);
  });

  test('a query is needed', () => {
    expect(search('maxResults=5').answer.status).toBe(400);
  });

  test('by account id', () => {
    expect(search(`accountId=${PERSONA_IDS['site-admin']}`).names).toEqual(['Sam Site-Admin']);
  });
});

describe('users/search', () => {
  const path = (query = '') => `/rest/api/3/users/search?${query}`;
  const everybody = Object.values(KNOWN);

  test('everybody with an Atlassian account, active or not', () => {
    const { ask } = asking({ accounts: everybody });
    const listed = ask(path()).body as readonly { readonly accountId: string }[];
    const ids = listed.map(({ accountId }) => accountId);
    expect(ids).toContain(KNOWN.deactivated.accountId);
    expect(ids).toContain(KNOWN.invited.accountId);
    expect(ids).not.toContain(KNOWN.portalOnly.accountId);
    expect(ids).toHaveLength(10);
  });

  test('whether portal-only accounts are among them is not known of Jira, so it can be switched', () => {
    const readings = { userSearchFindsPortalOnly: true };
    const { ask } = asking({ accounts: everybody, readings });
    expect(namesIn(ask(path()).body)).toHaveLength(12);
  });

  test('fifty at a time unless more are asked for, a thousand at most', () => {
    const accounts = Array.from({ length: 1100 }, (_, n) =>
      atlassian(n + 20, { displayName: 'Many', emailAddress: `m${String(n)}@acme.com` }),
    );
    const { ask } = asking({ accounts });
    expect(namesIn(ask(path()).body)).toHaveLength(50);
    expect(namesIn(ask(path('maxResults=5000')).body)).toHaveLength(1000);
    expect(namesIn(ask(path('startAt=1000&maxResults=1000')).body)).toHaveLength(105);
    expect(ask(path('startAt=1105')).body).toEqual([]);
  });

  test('a hidden address is left out', () => {
    const answer = asking({ accounts: [hidden] }).ask(path('startAt=5'));
    expect(field(answer, 0, 'displayName')).toBe('Hide Away');
    expect(field(answer, 0, 'emailAddress')).toBeUndefined();
  });

  test('refused without Browse users and groups', () => {
    expect(asking().ask(path(), 'customer').status).toBe(403);
    const faults = { jira: 'no-browse-permission' as const };
    expect(asking({ faults }).ask(path(), 'jira-admin').status).toBe(403);
  });
});

describe('user', () => {
  const path = (id: string) => `/rest/api/3/user?accountId=${encodeURIComponent(id)}`;

  test('licensed roles and groups on request', () => {
    const { ask } = asking();
    const plain = ask(path(PERSONA_IDS.agent));
    expect(field(plain, 'applicationRoles')).toEqual({ size: 2, items: [] });
    const expanded = ask(`${path(PERSONA_IDS.agent)}&expand=applicationRoles,groups`);
    expect(field(expanded, 'applicationRoles', 'items', 0, 'key')).toBe('jira-servicedesk');
    expect(field(expanded, 'groups', 'size')).toBe(2);
  });

  test('a customer holds no licensed role', () => {
    const answer = asking().ask(`${path(PERSONA_IDS.customer)}&expand=applicationRoles`);
    expect(field(answer, 'applicationRoles')).toEqual({ size: 0, items: [] });
  });

  test('inactive accounts can be read by id, portal-only ones say so', () => {
    const igor = portalOnly(3, {
      displayName: 'Igor',
      emailAddress: 'igor@client.com',
      standing: 'revoked',
    });
    const answer = asking({ accounts: [igor] }).ask(path(igor.accountId));
    expect(answer.body).toMatchObject({ active: false, accountType: 'customer' });
  });

  test.each([
    { as: 'agent', id: 'nobody', status: 404 },
    { as: 'customer', id: PERSONA_IDS.agent, status: 403 },
    { as: 'customer', id: PERSONA_IDS.customer, status: 200 },
  ] as const)('$as, $id: $status', ({ as, id, status }) => {
    expect(asking().ask(path(id), as).status).toBe(status);
  });
});
