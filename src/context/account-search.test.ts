import { parseAddress, type Address } from '../decide/address';
import type { JiraCall } from './jira-operations';
import { findCustomers, findUsers, holdsLicence } from './account-search';
import type { Answer } from './ports';

function address(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed.valid) throw new Error(text);
  return parsed;
}

function scripted(...answers: readonly Answer[]) {
  const calls: string[] = [];
  const queue = [...answers];
  const jira = ({ url }: JiraCall): Promise<Answer> => {
    calls.push(url);
    const next = queue.shift();
    return next === undefined ? Promise.reject(new Error(url)) : Promise.resolve(next);
  };
  return { jira, calls };
}

function ok(json: unknown): Answer {
  return { ok: true, json };
}

const JO = { accountId: 'a', accountType: 'atlassian', active: true, emailAddress: 'jo@acme.com' };

describe('users', () => {
  test('who has the address, and nobody else', async () => {
    const other = { ...JO, accountId: 'b', emailAddress: 'jo@acme.com.au' };
    const found = await findUsers(scripted(ok([JO, other])).jira, address('Jo@acme.com'));
    expect(found).toEqual({
      hits: [{ accountId: 'a', kind: 'atlassian', active: true, address: 'same' }],
      sight: 'complete',
    });
  });

  test('are asked by the address, page by page', async () => {
    const page = Array.from({ length: 50 }, (_, index) => ({
      ...JO,
      accountId: `b${String(index)}`,
      emailAddress: 'x@y.de',
    }));
    const { jira, calls } = scripted(ok(page), ok([JO]));
    const found = await findUsers(jira, address('Jo+1@acme.com'));
    expect(calls).toEqual([
      '/rest/api/3/user/search?query=jo%2B1%40acme.com&startAt=0&maxResults=50',
      '/rest/api/3/user/search?query=jo%2B1%40acme.com&startAt=50&maxResults=50',
    ]);
    expect(found.sight).toBe('complete');
  });

  test('are not looked for without end', async () => {
    const page = Array.from({ length: 50 }, (_, index) => ({
      ...JO,
      accountId: `b${String(index)}`,
      emailAddress: 'x@y.de',
    }));
    expect(await findUsers(scripted(ok(page), ok(page)).jira, address('jo@acme.com'))).toEqual({
      hits: [],
      sight: 'cut-off',
    });
  });

  test('nobody is a complete answer', async () => {
    expect(await findUsers(scripted(ok([])).jira, address('jo@acme.com'))).toEqual({
      hits: [],
      sight: 'complete',
    });
  });

  test.each([
    { answer: { ok: false, because: 'timed-out' } as const, sight: 'timed-out' },
    { answer: ok({ users: [] }), sight: 'failed' },
    { answer: ok([{ accountId: 'a', accountType: 'atlassian' }]), sight: 'failed' },
  ])('an answer that is none is $sight, not nobody', async ({ answer, sight }) => {
    expect(await findUsers(scripted(answer).jira, address('jo@acme.com'))).toEqual({
      hits: [],
      sight,
    });
  });
});

describe('customers', () => {
  const PORTAL = { accountId: 'qm:1:2', active: true, emailAddress: 'jo@acme.com' };

  test.each([
    { name: 'a portal-only account, by its id', customer: PORTAL, kind: 'portal-only' },
    { name: 'an Atlassian account', customer: { ...PORTAL, accountId: '5f1a' }, kind: 'atlassian' },
  ])('$name', async ({ customer, kind }) => {
    const { jira, calls } = scripted(ok({ isLastPage: true, values: [customer] }));
    const found = await findCustomers(jira, address('jo@acme.com'), '4');
    expect(found).toMatchObject({ hits: [{ kind, address: 'same' }], sight: 'complete' });
    expect(calls).toEqual([
      '/rest/servicedeskapi/servicedesk/4/customer?query=jo%40acme.com&start=0&limit=50',
    ]);
  });

  test('more pages than one are not read', async () => {
    const { jira } = scripted(ok({ isLastPage: false, values: [PORTAL] }));
    expect(await findCustomers(jira, address('jo@acme.com'), '4')).toMatchObject({
      sight: 'cut-off',
    });
  });

  test('a site without the experimental list', async () => {
    const { jira } = scripted({ ok: false, because: 'not-available' });
    expect(await findCustomers(jira, address('jo@acme.com'), '4')).toEqual({
      hits: [],
      sight: 'not-available',
    });
  });
});

describe('the licence', () => {
  test.each([
    {
      name: 'of Jira Service Management',
      items: [{ key: 'jira-software' }, { key: 'jira-servicedesk' }],
      value: true,
    },
    { name: 'of another product', items: [{ key: 'jira-software' }], value: false },
    { name: 'of none', items: [], value: false },
  ])('$name', async ({ items, value }) => {
    const { jira, calls } = scripted(ok({ accountId: 'a', applicationRoles: { size: 1, items } }));
    expect(await holdsLicence(jira, 'a')).toEqual({ ok: true, value });
    expect(calls).toEqual(['/rest/api/3/user?accountId=a&expand=applicationRoles']);
  });

  test('an answer without it says nothing', async () => {
    expect(await holdsLicence(scripted(ok({ accountId: 'a' })).jira, 'a')).toEqual({
      ok: false,
      because: 'failed',
    });
  });
});
