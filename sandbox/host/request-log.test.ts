/** The request log: counts per run, loud about what would go wrong, silent about addresses. */
import { makeClock } from './clock';
import type { RestEntry } from './request-entries';
import { makeRequestLog, masked } from './request-log';

const WHO = { functionKey: 'f', module: 'm', userId: 'u', userName: 'U' };
const REST: RestEntry = { method: 'GET', path: '/rest/x', as: 'user', status: 200, ms: 1 };

test('counts what each run asked for', () => {
  const log = makeRequestLog(makeClock(), () => undefined);
  const first = log.begin(WHO);
  const second = log.begin({ ...WHO, functionKey: 'g' });
  first.rest(REST);
  second.rest(REST);
  second.rest(REST);
  second.storage({ operation: 'get', keys: ['k'], status: 200, ms: 1 });
  second.end('ok');
  expect(log.all()).toMatchObject([
    { functionKey: 'f', counts: { rest: 1, storage: 0 } },
    { functionKey: 'g', counts: { rest: 2, storage: 1 }, ended: 'ok' },
  ]);
  expect(log.all()[0]).not.toHaveProperty('ended');
  log.clear();
  expect(log.all()).toEqual([]);
});

test('is loud about what a real site would refuse', () => {
  const heard: string[] = [];
  const run = makeRequestLog(makeClock(), (text) => heard.push(text)).begin(WHO);
  run.rest(REST);
  run.rest({ ...REST, status: 404, problem: 'unknown-route' });
  run.end('timeout');
  expect(heard).toEqual([
    expect.stringContaining('unknown-route'),
    expect.stringContaining('timeout'),
  ]);
});

test.each([
  ['/rest/api/3/user/search?query=jo%40acme.com&maxResults=50', '…%40acme.com&maxResults=50'],
  ['/rest/api/3/user/search?a=1&query=jo@acme.com', 'a=1&query=…@acme.com'],
  ['/x?query=o%27neil%2Btag%40acme.com', 'query=…%40acme.com'],
  ['/x?query=%C3%BCmit%40acme.com', 'query=…%40acme.com'],
])('masks %s', (path, shown) => {
  expect(masked(path)).toContain(shown);
  expect(masked(path)).not.toMatch(/jo|neil|tag|mit/);
});

test('leaves other paths alone', () => {
  const path = '/rest/api/3/mypermissions?projectKey=HELP&permissions=A%2CB';
  expect(masked(path)).toBe(path);
});
