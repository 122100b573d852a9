/** An invocation is ended at its request, which took effect or did not. */
import type { FetchCall } from './messages';
import { killing } from './kill';

const CALL: FetchCall = {
  kind: 'fetch',
  id: 1,
  descriptor: {},
  path: '/',
  method: 'GET',
  headers: {},
};
const ANSWER = { id: 1, status: 200, statusText: 'OK', headers: {} };

function requests(kill?: Parameters<typeof killing>[1]) {
  let took = 0;
  const { fetch, killed } = killing(() => {
    took += 1;
    return Promise.resolve(ANSWER);
  }, kill);
  const { signal } = new AbortController();
  return { ask: () => fetch(CALL, signal), killed, took: () => took };
}

test('without a kill every request is answered', async () => {
  const { ask, killed, took } = requests();
  await ask();
  expect(await ask()).toBe(ANSWER);
  expect(took()).toBe(2);
  expect(killed.aborted).toBe(false);
});

test.each([
  { tookEffect: true, took: 2 },
  { tookEffect: false, took: 1 },
])('at the second request, took effect: $tookEffect', async ({ tookEffect, took }) => {
  const run = requests({ request: 2, tookEffect });
  await run.ask();
  expect(run.killed.aborted).toBe(false);
  void run.ask();
  await new Promise(setImmediate);
  expect(run.killed.aborted).toBe(true);
  expect(run.took()).toBe(took);
});
