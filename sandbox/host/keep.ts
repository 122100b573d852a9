/** The simulated site as it was left on disk. */
import { exampleOf } from '../site/examples/catalogue';
import { openSite, type SimulatedSite } from '../site/site';
import type { ExampleName, SiteState } from '../site/types';
import type { Clock } from './clock';
import type { Disk } from './disk';

/** A number that the sandbox remembers of itself; 0 at first. */
export async function keptNumber(disk: Disk, name: string): Promise<number> {
  const kept = await disk.shelf('meta').get(name);
  return typeof kept === 'number' ? kept : 0;
}

/** Opens the kept state, or an example where there is none (or one of an older shape). */
export async function openKeptSite(
  disk: Disk,
  clock: Clock,
  example: ExampleName,
): Promise<{ readonly site: SimulatedSite; readonly isNew: boolean }> {
  const kept = await disk.shelf('site').get('state');
  const now = (): number => clock.now();
  return isSiteState(kept)
    ? { site: openSite({ now, from: kept }), isNew: false }
    : { site: openSite({ now, from: example }), isNew: true };
}

/** Written by this sandbox itself, perhaps by an older one: it must have what today's examples have. */
function isSiteState(kept: unknown): kept is SiteState {
  if (typeof kept !== 'object' || kept === null) return false;
  const { state } = exampleOf('help-desk');
  const parts: readonly (readonly [unknown, unknown])[] = [
    [kept, state],
    ['readings' in kept ? kept.readings : undefined, state.readings],
    ['faults' in kept ? kept.faults : undefined, state.faults],
    ['truth' in kept ? kept.truth : undefined, state.truth],
  ];
  return parts.every(([one, other]) => hasSameKeys(one, other));
}

function hasSameKeys(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  return Object.keys(one).sort().join() === Object.keys(other).sort().join();
}
