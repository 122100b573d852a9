import { fakePorts, json, type FakePorts, type Scripted } from '../../tests/back-end/ports';
import { countAccounts } from './account-count';
import { parseCursor } from './count-cursor';

const user = (n: number, emailAddress: string | null) => ({
  accountId: `a${String(n)}`,
  accountType: 'atlassian',
  emailAddress,
});
const customer = (n: number, emailAddress: string | null) => ({
  accountId: `qm:x:${String(n)}`,
  emailAddress,
});

/** Two desks, HELP and SUP, with these customers; pages of fifty. */
function site(
  users: readonly object[],
  customers: readonly (readonly object[] | Scripted)[],
): FakePorts {
  return fakePorts({
    users: ({ url }) => json(slice(users, url, 'startAt', 'maxResults').values),
    serviceDesks: ({ url }) => json(slice(DESKS.slice(0, customers.length), url)),
    customers: (call) => {
      const desk = Number(/servicedesk\/(\d+)\//.exec(call.url)?.[1]) - 1;
      const list = customers[desk] ?? [];
      if (typeof list === 'function') return list(call);
      return 'ok' in list ? list : json(slice(list, call.url));
    },
  });
}

const DESKS = ['HELP', 'SUP'].map((projectKey, n) => ({
  id: String(n + 1),
  projectId: String(10001 + n),
  projectKey,
  projectName: projectKey,
}));

function slice(list: readonly object[], url: string, from = 'start', most = 'limit') {
  const query = new URL(url, 'https://a.example').searchParams;
  const start = Number(query.get(from));
  const end = start + Number(query.get(most));
  return { isLastPage: end >= list.length, values: list.slice(start, end) };
}

/** Every page, added up. */
async function countAll(ports: FakePorts) {
  const total = { byDomain: {} as Record<string, object>, hidden: 0, unread: [] as string[] };
  let pages = 0;
  for (let next: string | undefined, isMore = true; isMore; pages += 1) {
    const counted = await countAccounts(ports, next === undefined ? next : parseCursor(next));
    if (!counted.ok) return { ...total, failed: counted, pages };
    for (const [domain, { atlassian, portalOnly }] of Object.entries(counted.report.byDomain)) {
      const known = (total.byDomain[domain] ?? { atlassian: 0, portalOnly: 0 }) as {
        atlassian: number;
        portalOnly: number;
      };
      total.byDomain[domain] = {
        atlassian: known.atlassian + atlassian,
        portalOnly: known.portalOnly + portalOnly,
      };
    }
    total.hidden += counted.report.hidden;
    total.unread.push(...(counted.report.unread ?? []));
    next = counted.report.next;
    isMore = next !== undefined;
  }
  return { ...total, pages };
}

test('users and customers by domain, hidden ones apart', async () => {
  const users = [user(1, 'jo@acme.com'), user(2, 'AL@Acme.com'), user(3, null), user(4, 'odd')];
  const help = [customer(1, 'cas@client.example'), customer(2, null), user(1, 'jo@acme.com')];
  expect(await countAll(site(users, [help]))).toMatchObject({
    byDomain: {
      'acme.com': { atlassian: 2, portalOnly: 0 },
      'client.example': { atlassian: 0, portalOnly: 1 },
    },
    hidden: 3,
    unread: [],
  });
});

test('a customer of two projects is counted once, however many pages lie between', async () => {
  const help = Array.from({ length: 900 }, (_, n) => customer(n, `c${String(n)}@a.example`));
  const sup = Array.from({ length: 900 }, (_, n) => customer(n + 450, `c@a.example`));
  const counted = await countAll(site([user(1, 'jo@acme.com')], [help, sup]));
  expect(counted.byDomain).toMatchObject({ 'a.example': { atlassian: 0, portalOnly: 1350 } });
  expect(counted.pages).toBe(8);
});

test('a portal-only account that stands among the users too is counted once', async () => {
  const among = { ...customer(1, 'c@a.example'), accountType: 'customer' };
  const counted = await countAll(site([among], [[customer(1, 'c@a.example')]]));
  expect(counted.byDomain).toEqual({ 'a.example': { atlassian: 0, portalOnly: 1 } });
});

test('more users than a page holds', async () => {
  const users = Array.from({ length: 1203 }, (_, n) => user(n, `u${String(n)}@acme.com`));
  const counted = await countAll(site(users, []));
  expect(counted.byDomain).toEqual({ 'acme.com': { atlassian: 1203, portalOnly: 0 } });
});

test.each(['not-permitted', 'not-available'] as const)(
  'a project whose customers are %s is named, and the next one is read',
  async (because) => {
    const counted = await countAll(
      site([], [{ ok: false, because }, [customer(1, 'c@a.example')]]),
    );
    expect(counted).toMatchObject({
      byDomain: { 'a.example': { atlassian: 0, portalOnly: 1 } },
      unread: ['HELP'],
    });
  },
);

test('what fails for now is a failure, never a smaller count', async () => {
  const busy = { ok: false, because: 'rate-limited', retryAfter: 5 } as const;
  expect(await countAll(site([], [busy]))).toMatchObject({ failed: busy });
  const down = { ok: false, because: 'failed' } as const;
  expect(await countAccounts(fakePorts({ users: down }))).toEqual(down);
  const desks = fakePorts({ users: json([]), serviceDesks: down });
  expect(await countAll(desks)).toMatchObject({ failed: down });
});

test('what fails in the middle of a desk ends that page, and nobody is lost', async () => {
  const list = Array.from({ length: 120 }, (_, n) => customer(n, 'c@a.example'));
  let turn = 0;
  const ports = site(
    [],
    [
      ({ url }) => {
        turn += 1;
        return turn === 2 ? { ok: false, because: 'timed-out' } : json(slice(list, url));
      },
    ],
  );
  expect(await countAll(ports)).toMatchObject({
    byDomain: { 'a.example': { atlassian: 0, portalOnly: 120 } },
  });
});

test('no address and no account id is stored or logged', async () => {
  const ports = site([user(1, 'jo@acme.com')], [[customer(1, 'cas@client.example')]]);
  await countAll(ports);
  expect(JSON.stringify([[...ports.values], ports.logged])).not.toMatch(/@|acme|client|qm:/);
});

test('storage refuses, or the count is too old to go on', async () => {
  const ports = site([], [[customer(1, 'c@a.example')], []]);
  const first = await countAccounts(ports);
  const next = first.ok ? parseCursor(first.report.next ?? '') : undefined;
  ports.refused.add('set');
  expect(await countAccounts(ports, next)).toEqual({ ok: false, code: 'storage-failed' });
  const gone = next && { ...next, chunks: 1 };
  expect(await countAccounts(ports, gone)).toEqual({ ok: false, code: 'not-found' });
});
