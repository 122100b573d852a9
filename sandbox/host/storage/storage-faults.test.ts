/** Storage fails as the site says, and by chance the same way again. */
import { NO_FAULTS } from '../../site/examples/example';
import type { Faults } from '../../site/settings';
import { storageFault } from './storage-faults';

function falls(faults: Partial<Faults>): readonly ReturnType<ReturnType<typeof storageFault>>[] {
  const fails = storageFault(() => ({ ...NO_FAULTS, ...faults }));
  return Array.from({ length: 1000 }, (_, turn) => fails(turn));
}

test.each([
  { storage: 'ok', all: undefined },
  { storage: 'slow', all: 'late' },
  { storage: 'refuse', all: 'before' },
] as const)('$storage: the same for every operation', ({ storage, all }) => {
  expect(new Set(falls({ storage }))).toEqual(new Set([all]));
});

test('flaky: some before, some after they took effect, most not at all', () => {
  const flaky = falls({ storage: 'flaky', seed: 7 });
  for (const kind of ['before', 'after'] as const) {
    const count = flaky.filter((fall) => fall === kind).length;
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(50);
  }
  expect(falls({ storage: 'flaky', seed: 7 })).toEqual(flaky);
  expect(falls({ storage: 'flaky', seed: 8 })).not.toEqual(flaky);
});

test('a real site has no faults', () => {
  expect(storageFault(() => undefined)(1)).toBeUndefined();
});
