/** Each fault alone, all of them, and none. */
import { NO_FAULTS } from '../../site/examples/example';
import type { Faults } from '../../site/settings';
import type { QueuedEvent } from './event';
import { queueFaults } from './queue-faults';

const PLACES = Array.from({ length: 200 }, (_, n) => n + 1);

function event(place: number): QueuedEvent {
  const times = { pushedAt: 0, dueAt: 0, deliveries: 1 };
  return { place, eventId: 'e', jobId: 'j', queue: 'q', body: {}, chain: 'c', ...times };
}

function seen(queue: Faults['queue'], seed = 1) {
  const { deliveries, rank, kill } = queueFaults({ ...NO_FAULTS, queue, seed });
  const ranks = PLACES.map((place) => rank(event(place)));
  return {
    copies: Math.max(...PLACES.map((place) => deliveries(place).length)),
    late: Math.max(...PLACES.flatMap((place) => deliveries(place))) > 0,
    ordered: ranks.every((one, n) => n === 0 || one > (ranks[n - 1] ?? 0)),
    kills: PLACES.filter((place) => kill(event(place))).length,
  };
}

test.each([
  { queue: 'ok', is: { copies: 1, late: false, ordered: true, kills: 0 } },
  { queue: 'twice', is: { copies: 2, late: false, ordered: true, kills: 0 } },
  { queue: 'out-of-order', is: { copies: 1, late: true, ordered: false, kills: 0 } },
] as const)('$queue', ({ queue, is }) => {
  expect(seen(queue)).toEqual(is);
});

test.each(['killed', 'everything'] as const)('%s: about half of the runs, by the seed', (queue) => {
  const { kills } = seen(queue);
  expect(kills).toBeGreaterThan(60);
  expect(kills).toBeLessThan(140);
  expect(seen(queue)).toEqual(seen(queue));
  const { kill } = queueFaults({ ...NO_FAULTS, queue });
  const effects = new Set(PLACES.map((place) => kill(event(place))?.tookEffect));
  expect(effects).toEqual(new Set([undefined, true, false]));
});

test('a real site has none', () => {
  expect(queueFaults(undefined).deliveries(1)).toEqual([0]);
});
