/** What begins now: order, what is due, concurrency by key. */
import type { QueuedEvent } from './event';
import { nextDue, SIDE_BY_SIDE, toStart } from './to-start';

function event(place: number, dueAt = 0, key?: string, limit = 1): QueuedEvent {
  return {
    place,
    eventId: String(place),
    jobId: 'j',
    queue: 'q',
    body: {},
    pushedAt: 0,
    dueAt,
    chain: 'c',
    deliveries: 1,
    ...(key === undefined ? {} : { concurrency: { key, limit } }),
  };
}

const MANY = Array.from({ length: 20 }, (_, n) => event(n + 1));

test.each([
  { name: 'in order', waiting: [event(2), event(1)], running: [], places: [1, 2] },
  { name: 'only what is due', waiting: [event(1, 11), event(2, 10)], running: [], places: [2] },
  {
    name: 'one of each key',
    waiting: [event(1, 0, 'a'), event(2, 0, 'a'), event(3, 0, 'b')],
    running: [],
    places: [1, 3],
  },
  {
    name: 'what runs counts',
    waiting: [event(2, 0, 'a', 2), event(3, 0, 'a', 2)],
    running: [event(1, 0, 'a', 2)],
    places: [2],
  },
  {
    name: 'not more than this machine bears',
    waiting: MANY,
    running: [event(0)],
    places: [1, 2, 3, 4, 5],
  },
])('$name', ({ waiting, running, places }) => {
  expect(SIDE_BY_SIDE).toBe(6);
  expect(toStart(waiting, running, 10).map(({ place }) => place)).toEqual(places);
});

test('another order where one is given', () => {
  const backwards = toStart([event(1), event(2)], [], 0, ({ place }) => -place);
  expect(backwards.map(({ place }) => place)).toEqual([2, 1]);
});

test.each([
  { waiting: [], next: undefined },
  { waiting: [event(1, 10)], next: undefined },
  { waiting: [event(1, 12), event(2, 11)], next: 11 },
])('the next that becomes due', ({ waiting, next }) => {
  expect(nextDue(waiting, 10)).toBe(next);
});
