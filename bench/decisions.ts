/** Everything that is measured of deciding: the engines side by side, growth, a million addresses, a check, the bundles. */
import { installPackages } from '../build/own-packages';
import { bundleSizes, type Bundles } from './bundles';
import { checkFigures, type CheckFigures } from './check-figures';
import type { Engines } from './engines/ratios';
import { growthFigures, type Growth } from './growth';
import { millionFigures } from './million';
import type { Million } from './million-run';

export interface Ratios {
  /** Our core with the whole answer, over the hand-written floor. */
  readonly coreToFloor: number;
  /** The fastest of the engines that explain, over ours. */
  readonly fastestExplainingEngineToCore: number;
  /** A decision with 100,000 approved domains, over one with 10. */
  readonly domains100kTo10: number;
}

export interface Decisions {
  readonly ratios: Ratios;
  readonly engines: Engines['figures'];
  readonly growth: readonly Growth[];
  readonly million: Million;
  readonly check: CheckFigures;
  readonly bundles: Bundles;
}

export async function decisionFigures(): Promise<Decisions> {
  await installPackages(__dirname);
  // Only now: its packages were not there before.
  const { engineFigures } = await import('./engines/figures');
  const { figures, coreToFloor, fastestExplainingEngineToCore } = await engineFigures();
  const growth = await growthFigures();
  return {
    ratios: {
      coreToFloor,
      fastestExplainingEngineToCore,
      domains100kTo10: growthRatio(growth),
    },
    engines: figures,
    growth,
    million: await millionFigures(),
    check: await checkFigures(),
    bundles: await bundleSizes(),
  };
}

/** The largest over the smallest. */
export function growthRatio(growth: readonly Growth[]): number {
  const [small, large] = [growth[0]?.nanoseconds ?? NaN, growth.at(-1)?.nanoseconds ?? NaN];
  return Math.round((large / small) * 100) / 100;
}

/** What a result holds of it; undefined where it was not measured yet. */
export function decisionsIn(result: Partial<Decisions> | undefined): Decisions | undefined {
  const { ratios, engines, growth, million, check, bundles } = result ?? {};
  if (!ratios || !engines || !growth || !million || !check || !bundles) return undefined;
  return { ratios, engines, growth, million, check, bundles };
}
