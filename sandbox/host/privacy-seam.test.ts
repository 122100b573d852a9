/** Reports of personal data: the scope, the shape, a site that is down, and a real site of which nothing is known. */
import { PERSONA_IDS } from '../site/examples/people';
import { neutralSite } from '../site/neutral-site';
import { openSite, type SimulatedSite } from '../site/site';
import type { Faults } from '../site/settings';
import { makeClock } from './clock';
import { makeAskPrivacy } from './privacy-seam';
import { makeRequestLog } from './request-log';

const AT = '2026-03-01T10:00:00.000Z';
const siteWith = (faults: Partial<Faults> = {}): SimulatedSite =>
  openSite({ now: () => Date.parse(AT), from: neutralSite({ faults }) });

async function report(
  accounts: unknown,
  {
    site = siteWith(),
    scopes = ['report:personal-data'],
  }: {
    readonly site?: SimulatedSite | 'real';
    readonly scopes?: readonly string[];
  } = {},
) {
  const warnings: string[] = [];
  const log = makeRequestLog(makeClock(), (text) => warnings.push(text));
  const run = log.begin({ functionKey: 'f', module: 'm', userId: '', userName: 'nobody' });
  const ask = makeAskPrivacy(() => (site === 'real' ? undefined : site), scopes);
  const answer = await ask(
    {
      kind: 'fetch',
      id: 1,
      descriptor: { type: 'fpp', provider: 'app', remote: 'stargate' },
      path: '/app/report-accounts',
      method: 'POST',
      headers: {},
      body: JSON.stringify({ accounts }),
    },
    { log: run, chain: 'c' },
  );
  return { ...answer, warnings, entry: log.all()[0] };
}

const ONE = (accountId: string): unknown => [{ accountId, updatedAt: AT }];

test('nothing to do: no content, and how often to report', async () => {
  const { status, headers, body, entry } = await report(ONE(PERSONA_IDS.agent));
  expect({ status, body }).toEqual({ status: 204, body: undefined });
  expect(headers).toMatchObject({ 'cycle-period': 'P7D' });
  expect(entry?.rest).toMatchObject([
    { operation: 'reportPersonalData', scopes: ['report:personal-data'], status: 204 },
  ]);
});

test('who is closed is named, and what was reported is written down', async () => {
  const { status, body, entry } = await report(ONE('gone'));
  expect(status).toBe(200);
  expect(JSON.parse(body ?? '')).toEqual({ accounts: [{ accountId: 'gone', status: 'closed' }] });
  expect(entry?.log).toEqual([`personal data reported: gone, read at ${AT}: closed`]);
});

test('without the scope it is refused, loudly', async () => {
  const { status, warnings, entry } = await report(ONE('gone'), { scopes: ['read:jira-user'] });
  expect(status).toBe(403);
  expect(warnings).toContainEqual(expect.stringContaining('report:personal-data'));
  expect(entry?.rest).toMatchObject([{ problem: 'missing-scope' }]);
});

test.each([
  { name: 'no account', accounts: [] },
  { name: 'more than 90', accounts: Array.from({ length: 91 }, () => ONE('a')).flat() },
  { name: 'an address in place of an id', accounts: ONE('jo@acme.com') },
  { name: 'no time', accounts: [{ accountId: 'a' }] },
  { name: 'a time in words', accounts: [{ accountId: 'a', updatedAt: 'yesterday' }] },
])('$name is a wrong report', async ({ accounts }) => {
  const { status, body } = await report(accounts);
  expect(status).toBe(400);
  expect(JSON.parse(body ?? '')).toEqual({
    errorType: expect.any(String),
    errorMessage: expect.any(String),
  });
});

test.each([
  { jira: 'down', status: 503 },
  { jira: 'rate-limited', status: 429 },
] as const)('Atlassian $jira: $status', async ({ jira, status }) => {
  expect(await report(ONE('gone'), { site: siteWith({ jira }) })).toMatchObject({ status });
});

test('on a real site nothing is said to be closed: the app would erase it', async () => {
  expect(await report(ONE('gone'), { site: 'real' })).toMatchObject({ status: 204 });
});

test('the account “unknown” is not to be reported', async () => {
  const { warnings } = await report(ONE('unknown'));
  expect(warnings).toContainEqual(expect.stringContaining('unknown'));
});
