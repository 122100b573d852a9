import {
  KEY,
  ORG,
  json,
  startAppAccess,
  type Simulation,
} from '../../../tests/terminal/app-access-server';
import { PACE } from './atlassian';
import { readAll } from './read-all';

async function readFrom(simulation: Simulation) {
  const server = await startAppAccess(simulation);
  const progress: unknown[] = [];
  const connection = { api: server.api, key: KEY, pace: PACE, onWait: () => undefined };
  const got = await readAll(ORG, connection, (each) => progress.push(each));
  await server.close();
  return { got, progress, requests: server.requests, mostAtOnce: server.mostAtOnce() };
}

test('Any domain is read though the list lacks it, and not twice where it has it', async () => {
  const without = await readFrom({ domains: { 'a.com': {} } });
  expect(without.got).toMatchObject({
    ok: true,
    value: { anyone: { domain: 'ANYONE', enabled: false }, domains: [{ domain: 'a.com' }] },
  });
  expect(without.progress.at(-1)).toEqual({ done: 2, of: 2 });
  const { got, requests } = await readFrom({ domains: { ANYONE: {}, 'a.com': {} } });
  expect(got).toMatchObject({ ok: true, value: { anyone: { enabled: true } } });
  expect(requests).toHaveLength(3);
});

test('the first failure ends it: the rest is not asked', async () => {
  const names = Array.from({ length: 300 }, (_, n) => [`d${String(n)}.com`, {}] as const);
  const { got, requests } = await readFrom({
    domains: Object.fromEntries(names),
    fault: ({ url }, response) => (url ?? '').endsWith('/ANYONE') && json(response, 403, {}),
  });
  expect(got).toMatchObject({ ok: false, failure: { code: 'not-permitted' } });
  expect(requests.length).toBeLessThan(60);
});

test('domains are read side by side, but never more than eight at a time', async () => {
  const names = Array.from({ length: 90 }, (_, n) => [`d${String(n)}.com`, {}] as const);
  const { got, mostAtOnce } = await readFrom({ domains: Object.fromEntries(names), delayMs: 10 });
  expect(got.ok).toBe(true);
  expect(mostAtOnce).toBeGreaterThan(4);
  expect(mostAtOnce).toBeLessThanOrEqual(8);
});
