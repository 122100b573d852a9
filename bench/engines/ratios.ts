/** What is said of every engine, and the ratios that are asked for. */
import { EXPLAINING, type EngineName } from './engine';

/** In processes of its own. */
export interface Fresh {
  /** From before the bundle is read until the first decision. */
  readonly loadMs: number;
  /** Of the JavaScript heap, per decision. */
  readonly bytesAllocated: number;
  /** Minified, with the reading of addresses; and of what stays outside. */
  readonly bundleBytes: number;
}

export interface EngineFigures extends Fresh {
  /** Situations that it decided as we do. */
  readonly agrees: number;
  readonly nanoseconds: number;
  /** Its own reason output says which rule decided. */
  readonly explains: boolean;
}

export interface Engines {
  readonly figures: Readonly<Record<EngineName, EngineFigures>>;
  readonly coreToFloor: number;
  readonly fastestExplainingEngineToCore: number;
}

/** An engine's time over ours; the floor's under ours. */
export function ratiosOf(figures: Engines['figures']): Omit<Engines, 'figures'> {
  const core = figures.core.nanoseconds;
  const explaining = EXPLAINING.map((name) => figures[name].nanoseconds);
  return {
    coreToFloor: rounded(core / figures.floor.nanoseconds),
    fastestExplainingEngineToCore: rounded(Math.min(...explaining) / core),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
