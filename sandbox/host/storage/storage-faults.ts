/** Forge storage that fails on purpose: always, or for a share of operations that a seed picks; or is slow. */
import { chance } from '../../site/chance';
import type { Faults } from '../../site/settings';
import type { StorageFault } from './storage';

/** Half of them fail after they took effect. */
const SHARE = 0.05;

/** How storage fails on a site with these faults; a real site has none. */
export function storageFault(faults: () => Faults | undefined): StorageFault {
  return (turn) => {
    const { storage = 'ok', seed = 0 } = faults() ?? {};
    if (storage === 'refuse') return 'before';
    if (storage === 'slow') return 'late';
    if (storage === 'ok') return undefined;
    const fall = chance(seed, 'storage', turn);
    if (fall >= SHARE) return undefined;
    return fall < SHARE / 2 ? 'before' : 'after';
  };
}
