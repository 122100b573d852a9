/** What goes wrong with product events on purpose: lost, delivered twice, or after others. */
import { chance } from '../../site/chance';
import type { Faults } from '../../site/settings';

const LATEST_MS = 5000;

/** Deliveries of an event: how late each of them comes; none where it is lost. */
export function deliveriesOf(faults: Faults | undefined, place: number): readonly number[] {
  const { events = 'none', seed = 0 } = faults ?? {};
  if (events === 'none' || chance(seed, 'event', place) >= 0.5) return [0];
  switch (events) {
    case 'lost':
      return [];
    case 'twice':
      return [0, 0];
    case 'late':
      return [1 + Math.floor(chance(seed, 'event late', place) * LATEST_MS)];
  }
}
