/**
 * What accounts that appeared over time say of the record: which contradict it, and which settings are likeliest to be
 * others than recorded. Only what contradicts excludes an explanation; what agrees merely orders them, because it may
 * have appeared before the setting was changed.
 */
import type { Route } from '../../decide/facts';
import type { Settings } from '../../decide/settings';
import type { DecidingStepId } from '../../decide/step-id';
import type { SettingChange } from '../setting-change';
import { deduce } from './deduce';
import { holdAgainst, isPossible, type Held } from './held';
import type { NeededSetting } from './needed-setting';
import { toChange } from './needed-change';
import type { Sighting } from './sighting';

/** New accounts with the moments between which they appeared (ISO 8601, UTC). */
export interface Observation extends Sighting {
  readonly after: string;
  readonly by: string;
}

/** Settings that, changed together, explain everything that contradicts the record. */
export interface LikelyExplanation {
  readonly needed: readonly NeededSetting[];
  /** The same as changes of the record, one possible value each. */
  readonly changes: readonly SettingChange[];
  /** The steps that then decided. */
  readonly steps: readonly DecidingStepId[];
  /** Accounts that agree with the record, and would not with these changes. */
  readonly against: number;
  /** No other explanation has fewer changes and fewer accounts against it. */
  readonly likeliest: boolean;
}

export interface RealityCheck {
  /** What is held against the record: appeared after it was recorded. */
  readonly used: readonly Observation[];
  readonly contradicting: readonly Observation[];
  /** The likeliest first; empty although something contradicts: no single setup explains it. */
  readonly explanations: readonly LikelyExplanation[];
  /** Other ways of adding people that make such accounts whatever the settings. */
  readonly routes: readonly Route[];
  /** Every explanation was looked at. */
  readonly complete: boolean;
}

/** Holds against the record what appeared since it was recorded, at `since`. */
export function checkReality(
  settings: Settings,
  observations: readonly Observation[],
  since: string,
): RealityCheck {
  const used = observations.filter(({ after }) => after >= since);
  const held = holdAgainst(settings, used);
  const against = held.filter((one) => !isPossible(one, []));
  const agreeing = held.filter((one) => isPossible(one, []));
  const contradicting = used.filter((_, index) => against.includes(held[index] as Held));
  const { explanations, routes, complete } = deduce(settings, contradicting);
  return {
    used,
    contradicting,
    explanations: ranked(
      explanations.map(({ changes, steps }) => ({
        needed: changes,
        changes: changes.map(toChange),
        steps,
        against: countOf(agreeing.filter((one) => !isPossible(one, changes))),
      })),
    ),
    routes,
    complete,
  };
}

function countOf(held: readonly Held[]): number {
  return held.reduce((sum, { sighting }) => sum + sighting.count, 0);
}

type Unranked = Omit<LikelyExplanation, 'likeliest'>;

/** Whatever has fewer accounts against it comes first, then what needs fewer changes. */
function ranked(explanations: readonly Unranked[]): readonly LikelyExplanation[] {
  const sorted = explanations.toSorted(isLikelier);
  const [first] = sorted;
  return sorted.map((one) => ({
    ...one,
    likeliest: first !== undefined && isLikelier(first, one) === 0,
  }));
}

function isLikelier(one: Unranked, other: Unranked): number {
  return one.against - other.against || one.changes.length - other.changes.length;
}
