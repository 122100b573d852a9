/** Rate limits of Forge storage, on a clock of the test's own. */
import { makeRateLimit } from './rate';

let now = 0;
beforeEach(() => {
  now = 0;
});

/** How many of these requests pass, spread evenly over a minute. */
function passing(requests: number, kind: 'read' | 'write', bytes: number): number {
  const limit = makeRateLimit(() => now);
  return Array.from({ length: requests }, (_, index) => {
    now = Math.floor((index / requests) * 60_000);
    return limit.take(kind, bytes);
  }).filter(Boolean).length;
}

test.each([
  { name: 'small reads', kind: 'read', bytes: 100, passes: 4000 },
  { name: 'reads of 10 KB', kind: 'read', bytes: 10 * 1024, passes: 4000 },
  { name: 'writes of 11 KB count twice', kind: 'write', bytes: 11 * 1024, passes: 2000 },
] as const)('$name: $passes in a minute', ({ kind, bytes, passes }) => {
  expect(passing(5000, kind, bytes)).toBe(passes);
});

test('reads and writes are counted apart, and the next minute counts anew', () => {
  const limit = makeRateLimit(() => now);
  const burst = (kind: 'read' | 'write') => limit.take(kind, 4000 * 10 * 1024);
  expect([burst('read'), burst('read'), burst('write')]).toEqual([true, false, true]);
  now = 60_000;
  expect(burst('read')).toBe(true);
});

test('1,000 requests in a second, and no more', () => {
  const limit = makeRateLimit(() => now);
  const taken = Array.from({ length: 1001 }, (_, index) =>
    limit.take(index % 2 ? 'read' : 'write', 1),
  );
  expect(taken.lastIndexOf(true)).toBe(999);
});
