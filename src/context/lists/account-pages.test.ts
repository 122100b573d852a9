import { fakePorts, json } from '../../../tests/back-end/ports';
import { MOST_POINTS, readCustomersPage, readAllDesks, readUsersPage } from './account-pages';

const person = (accountId: string, more: object = {}) => ({
  accountId,
  active: true,
  emailAddress: `${accountId.replace(':', '.')}@acme.com`,
  ...more,
});

test('users by kind, without apps; the next page is asked for until one is empty', async () => {
  const people = [
    person('a', { accountType: 'atlassian' }),
    person('b', { accountType: 'atlassian', active: false, emailAddress: '' }),
    person('c', { accountType: 'customer' }),
    person('d', { accountType: 'app' }),
  ];
  const { jira, calls } = fakePorts({ usersOfSite: json(people) });
  expect(await readUsersPage(jira, 500)).toEqual({
    ok: true,
    page: {
      accounts: [
        { kind: 'atlassian', emailAddress: 'a@acme.com' },
        { kind: 'atlassian-inactive', emailAddress: undefined },
        { kind: 'portal-only', emailAddress: 'c@acme.com' },
      ],
      points: 9,
      next: 504,
    },
  });
  expect(calls[0]?.url).toContain('startAt=500&maxResults=500');
  const last = await readUsersPage(fakePorts({ usersOfSite: json([]) }).jira, 504);
  expect(last).toEqual({ ok: true, page: { accounts: [], points: 1 } });
});

test('customers: portal-only ones by their id, the others as whom an invitation may have gone to', async () => {
  const values = [person('qm:1'), person('b', { active: false })];
  const { jira } = fakePorts({ customersOfDesk: json({ isLastPage: false, values }) });
  expect(await readCustomersPage(jira, '4', 50)).toEqual({
    ok: true,
    page: {
      accounts: [
        { kind: 'portal-only', emailAddress: 'qm.1@acme.com' },
        { kind: 'atlassian-customer-inactive', emailAddress: 'b@acme.com' },
      ],
      points: 5,
      next: 52,
    },
  });
});

test('an empty page that is not the last is a failure, and no end', async () => {
  const empty = json({ isLastPage: false, values: [] });
  const { jira } = fakePorts({ customersOfDesk: empty, desksOfSite: empty });
  expect(await readCustomersPage(jira, '4', 0)).toEqual({ ok: false, because: 'failed' });
  expect(await readAllDesks(jira)).toEqual({ ok: false, because: 'failed' });
});

test('all desks, over several pages, in one order', async () => {
  const pages = [['4', '2'], ['1']];
  const { jira } = fakePorts({
    desksOfSite: () => {
      const ids = pages.shift() ?? [];
      return json({
        isLastPage: pages.length === 0,
        values: ids.map((id) => ({ id, projectId: `1000${id}` })),
      });
    },
  });
  expect(await readAllDesks(jira)).toEqual({
    ok: true,
    desks: ['1', '2', '4'].map((id) => ({ id, projectId: `1000${id}` })),
    requests: 2,
  });
});

test('what Jira refuses is told as such', async () => {
  const no = { ok: false, because: 'not-permitted' } as const;
  const { jira } = fakePorts({ usersOfSite: no, customersOfDesk: no, desksOfSite: no });
  expect(await readUsersPage(jira, 0)).toEqual(no);
  expect(await readCustomersPage(jira, '4', 0)).toEqual(no);
  expect(await readAllDesks(jira)).toEqual(no);
});

test('a full page costs two points for each person', () => {
  expect(MOST_POINTS).toEqual({ users: 1001, customers: 101 });
});
