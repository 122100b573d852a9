import { attempt, type Attempt } from './attempts';

const DONE: Attempt = { final: true, answer: { ok: true, json: 'done' } };
const LIMITED: Attempt = {
  final: false,
  answer: { ok: false, because: 'rate-limited', retryAfter: 2 },
  waitMs: 2000,
};
const BROKEN: Attempt = { final: false, answer: { ok: false, because: 'failed' } };

/** A clock that only sleeping moves. */
function patience(left: number) {
  const slept: number[] = [];
  const state = { left };
  return {
    slept,
    left: () => state.left,
    sleep: (ms: number) => {
      slept.push(ms);
      state.left -= ms;
      return Promise.resolve();
    },
  };
}

function script(...attempts: readonly Attempt[]) {
  const queue = [...attempts];
  let tries = 0;
  return {
    tries: () => tries,
    one: () => {
      tries += 1;
      return Promise.resolve(queue.shift() ?? DONE);
    },
  };
}

test.each([
  {
    name: 'a final answer is not doubted',
    tries: [DONE],
    left: 20_000,
    slept: [],
    because: undefined,
  },
  {
    name: 'a rate limit is waited for as long as Jira says',
    tries: [LIMITED, DONE],
    left: 20_000,
    slept: [2000],
    because: undefined,
  },
  {
    name: 'other failures a little longer each time',
    tries: [BROKEN, BROKEN, DONE],
    left: 20_000,
    slept: [400, 800],
    because: undefined,
  },
  {
    name: 'three tries are all',
    tries: [BROKEN, BROKEN, BROKEN, DONE],
    left: 20_000,
    slept: [400, 800],
    because: 'failed',
  },
  {
    name: 'nobody waits longer than the invocation lives',
    tries: [LIMITED, DONE],
    left: 2100,
    slept: [],
    because: 'rate-limited',
  },
  {
    name: 'without time nothing is tried',
    tries: [DONE],
    left: 100,
    slept: [],
    because: 'timed-out',
  },
])('$name', async ({ tries, left, slept, because }) => {
  const world = patience(left);
  const answer = await attempt(script(...tries).one, world);
  expect(world.slept).toEqual(slept);
  expect(answer.ok ? undefined : answer.because).toBe(because);
});

test('what is waited in all is bounded too', async () => {
  const world = patience(20_000);
  const five = { ...LIMITED, waitMs: 5000 };
  expect(await attempt(script(five, five, DONE).one, world)).toMatchObject({
    because: 'rate-limited',
  });
  expect(world.slept).toEqual([5000]);
});

test('a long wait is not for somebody who looks at a page', async () => {
  const world = patience(20_000);
  const scripted = script({ ...LIMITED, waitMs: 12_000 });
  expect(await attempt(scripted.one, world)).toMatchObject({
    because: 'rate-limited',
    retryAfter: 2,
  });
  expect(scripted.tries()).toBe(1);
});
