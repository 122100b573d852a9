/**
 * What accounts that appeared over time say of the record: which contradict it, and which settings are likeliest to be
 * others than recorded. Only what contradicts excludes an explanation; what agrees merely orders them, because it may
 * have appeared before the setting was changed.
 */
import type { Route } from '../../decide/facts';
import type { Settings } from '../../decide/settings';
import type { DecidingStepId } from '../../decide/step-id';
import { bestFit, plainFit, type Fit } from './best-fit';
import { appearedSince } from './contradicting';
import { deduce } from './deduce';
import { countOf, holdAgainst, isPossible, isSure, type Held } from './held';
import type { NeededSetting } from './needed-setting';
import type { Observation } from './sighting';

/** Settings that, changed together, explain everything that contradicts the record. */
export interface LikelyExplanation extends Fit {
  readonly needed: readonly NeededSetting[];
  /** The steps that then decided. */
  readonly steps: readonly DecidingStepId[];
  /** Accounts that agree with the record, came since the first contradiction, and would not agree with these changes. */
  readonly against: number;
  /** Accounts that agree with the record, and would with these changes only by a step that Atlassian's pages leave open. */
  readonly strained: number;
  /** No other explanation has fewer accounts against it, fewer changes, or fewer accounts that strain it. */
  readonly likeliest: boolean;
}

export interface RealityCheck {
  /** What is held against the record: appeared after it was recorded. */
  readonly used: readonly Observation[];
  /** Accounts that may have appeared before the record was saved, or after: nothing follows from them. */
  readonly unplaced: number;
  readonly contradicting: readonly Observation[];
  /** The likeliest first; empty although something contradicts: no single setup explains it. */
  readonly explanations: readonly LikelyExplanation[];
  /** Other ways of adding people that make such accounts whatever the settings. */
  readonly routes: readonly Route[];
  /** Every explanation was looked at. */
  readonly complete: boolean;
}

/** Explanations whose values are chosen with care; nobody takes a later one into the record. */
const MOST_FITTED = 12;

/** Holds against the record what appeared since it was recorded, at `since`. */
export function checkReality(
  settings: Settings,
  observations: readonly Observation[],
  since: string,
): RealityCheck {
  const used = appearedSince(observations, since);
  const held = holdAgainst(settings, used);
  const against = held.filter((one) => !isPossible(one, []));
  const contradicting = used.filter((_, index) => against.includes(held[index] as Held));
  const turn = contradicting.map(({ after }) => after).sort()[0] ?? '';
  // Who surely appeared before the first contradiction fits every explanation: the setting was changed since.
  const agreeing = held.filter(
    (one, index) => isPossible(one, []) && (used[index]?.by ?? '') > turn,
  );
  const { explanations, routes, complete } = deduce(settings, contradicting);
  return {
    used,
    unplaced: observations
      .filter(({ after, by }) => after < since && by > since)
      .reduce((sum, { count }) => sum + count, 0),
    contradicting,
    explanations: ranked(
      explanations.map(({ changes: needed, steps }) => {
        const against = countOf(agreeing.filter((one) => !isPossible(one, needed)));
        const strained = countOf(agreeing.filter((one) => isStrained(one, needed)));
        return { ...plainFit(settings, needed, agreeing), needed, steps, against, strained };
      }),
    ).map((one, index) =>
      index < MOST_FITTED ? { ...one, ...bestFit(settings, one.needed, agreeing) } : one,
    ),
    routes,
    complete,
  };
}

/** It rests on an open step with these changes, and on none as recorded. */
function isStrained(held: Held, needed: readonly NeededSetting[]): boolean {
  return isSure(held, []) && isPossible(held, needed) && !isSure(held, needed);
}

type Unranked = Omit<LikelyExplanation, 'likeliest'>;

/** Whatever has fewer accounts against it comes first, then what needs fewer changes, then what is strained less. */
function ranked(explanations: readonly Unranked[]): readonly LikelyExplanation[] {
  const sorted = explanations.toSorted(isLikelier);
  const [first] = sorted;
  return sorted.map((one) => ({
    ...one,
    likeliest: first !== undefined && isLikelier(first, one) === 0,
  }));
}

function isLikelier(one: Unranked, other: Unranked): number {
  return (
    one.against - other.against ||
    one.changes.length - other.changes.length ||
    one.strained - other.strained
  );
}
