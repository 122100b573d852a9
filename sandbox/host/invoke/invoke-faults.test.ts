/** Invocations of pages are killed as the site says, and by chance the same way again. */
import { NO_FAULTS } from '../../site/examples/example';
import type { Faults } from '../../site/settings';
import { invokeFault } from './invoke-faults';

function kills(faults: Partial<Faults>) {
  const fault = invokeFault(() => ({ ...NO_FAULTS, ...faults }));
  return Array.from({ length: 200 }, (_, turn) => fault(turn)).filter((kill) => kill !== undefined);
}

test('killed: about half, before and after, at different requests', () => {
  const seen = kills({ invoke: 'killed', seed: 3 });
  expect(seen.length).toBeGreaterThan(70);
  expect(seen.length).toBeLessThan(130);
  expect(new Set(seen.map(({ tookEffect }) => tookEffect))).toEqual(new Set([true, false]));
  expect(new Set(seen.map(({ request }) => request)).size).toBe(10);
  expect(kills({ invoke: 'killed', seed: 3 })).toEqual(seen);
  expect(kills({ invoke: 'killed', seed: 4 })).not.toEqual(seen);
});

test('ok, and a real site: none', () => {
  expect(kills({})).toEqual([]);
  expect(invokeFault(() => undefined)(1)).toBeUndefined();
});
