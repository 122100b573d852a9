import { fakePorts, json } from '../../tests/back-end/ports';
import { readCustomers, readUsers } from './listed-accounts';

const JO = { accountId: 'a1', accountType: 'atlassian', emailAddress: 'jo@acme.com' };
const BOT = { accountId: 'a2', accountType: 'app', emailAddress: 'bot@apps.example' };
const CAS = { accountId: 'qm:3', accountType: 'customer', emailAddress: null };

describe('users', () => {
  test('accounts of apps are left out, hidden addresses are told as such', async () => {
    const ports = fakePorts({ users: json([JO, BOT, CAS]) });
    expect(await readUsers(ports.jira, 500)).toEqual({
      ok: true,
      page: {
        accounts: [
          { accountId: 'a1', kind: 'atlassian', emailAddress: 'jo@acme.com' },
          { accountId: 'qm:3', kind: 'portal-only', emailAddress: undefined },
        ],
        people: 3,
        next: 503,
      },
    });
    expect(ports.calls[0]?.url).toBe('/rest/api/3/users/search?startAt=500&maxResults=500');
  });

  test('nobody on it: that was the last', async () => {
    const ports = fakePorts({ users: json([]) });
    expect(await readUsers(ports.jira, 9)).toEqual({ ok: true, page: { accounts: [], people: 0 } });
  });

  test.each([
    { name: 'of another shape', answer: json([{ id: 1 }]), because: 'failed' },
    {
      name: 'refused',
      answer: { ok: false, because: 'not-permitted' } as const,
      because: 'not-permitted',
    },
  ])('a page that is $name is a failure', async ({ answer, because }) => {
    const ports = fakePorts({ users: answer });
    expect(await readUsers(ports.jira, 0)).toEqual({ ok: false, because });
  });
});

test('a job asks as the app', async () => {
  const ports = fakePorts({
    usersOfSite: json([]),
    customersOfDesk: json({ isLastPage: true, values: [] }),
  });
  await readUsers(ports.jira, 0, 'app');
  await readCustomers(ports.jira, '4', 0, 'app');
  expect(ports.calls.map(({ name }) => name)).toEqual(['usersOfSite', 'customersOfDesk']);
});

describe('customers', () => {
  test('portal-only ones; the others are users too', async () => {
    const ports = fakePorts({ customers: json({ isLastPage: false, values: [JO, CAS] }) });
    expect(await readCustomers(ports.jira, '4', 50)).toEqual({
      ok: true,
      page: {
        accounts: [{ accountId: 'qm:3', kind: 'portal-only', emailAddress: undefined }],
        people: 2,
        next: 52,
      },
    });
    expect(ports.calls[0]?.url).toMatch(/servicedesk\/4\/customer\?start=50&limit=50$/);
  });

  test('the last page', async () => {
    const ports = fakePorts({ customers: json({ isLastPage: true, values: [] }) });
    expect(await readCustomers(ports.jira, '4', 0)).toEqual({
      ok: true,
      page: { accounts: [], people: 0 },
    });
  });

  test.each([
    { name: 'empty and not the last', body: { isLastPage: false, values: [] } },
    { name: 'of another shape', body: { values: [] } },
  ])('a page that is $name is a failure', async ({ body }) => {
    const ports = fakePorts({ customers: json(body) });
    expect(await readCustomers(ports.jira, '4', 0)).toEqual({ ok: false, because: 'failed' });
  });
});
