/** How the nightly reading of all accounts stands: where it goes on, what this night has cost, and the reading before it. */
import * as v from 'valibot';
import type { SweepReport } from '../../contract/reality';
import { SWEEP } from '../keys';
import type { MissingReason, Store, Stored } from '../ports';
import { toUnknownReason } from '../reading';

/** What one night may cost, of the 65,000 points an hour that all sites of the app share. */
export const NIGHT_POINTS = 10_000;

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const REASON = v.picklist([
  'not-permitted',
  'not-available',
  'failed',
  'timed-out',
  'rate-limited',
] satisfies readonly MissingReason[]);

/** A reading that came to its end, and of what: who was not on a list that was not read is not new. */
const COMPLETE = v.object({
  round: v.string(),
  beganAt: v.string(),
  completeAt: v.string(),
  users: v.boolean(),
  desks: v.array(v.string()),
});

const STATE = v.object({
  round: v.string(),
  beganAt: v.string(),
  phase: v.picklist(['users', 'customers', 'complete']),
  /** Service desks whose customers are read, in this order; absent: not known yet. */
  desks: v.exactOptional(v.array(v.object({ id: v.string(), projectId: v.string() }))),
  desk: COUNT,
  start: COUNT,
  accounts: COUNT,
  points: COUNT,
  /** UTC day, and what it has cost. */
  night: v.string(),
  nightPoints: COUNT,
  ranAt: v.string(),
  /** What was read to its end in this round. */
  users: v.boolean(),
  read: v.array(v.string()),
  missing: v.exactOptional(REASON),
  previous: v.exactOptional(COMPLETE),
});

export type SweepState = v.InferOutput<typeof STATE>;

/** `undefined`: it never ran, or what lies there is not readable any more, and it begins from the start. */
export async function readSweep(store: Store): Promise<Stored<SweepState | undefined>> {
  const stored = await store.get(SWEEP);
  if (!stored.ok) return stored;
  const state = v.safeParse(STATE, stored.value);
  return { ok: true, value: state.success ? state.output : undefined };
}

export function writeSweep(store: Store, state: SweepState): Promise<Stored<void>> {
  return store.set(SWEEP, state);
}

/** Accounts that overlap when a list is gone on with: some may have left it since, and others moved up. */
const OVERLAP = 50;

/** The state in which tonight's run begins: a reading gone on with, or a new one. */
export function tonight(state: SweepState | undefined, now: Date, newId: () => string): SweepState {
  const ranAt = now.toISOString();
  const night = ranAt.slice(0, 10);
  const nightPoints = state?.night === night ? state.nightPoints : 0;
  if (state !== undefined && state.phase !== 'complete') {
    const { missing: _, ...going } = state;
    return { ...going, start: Math.max(0, state.start - OVERLAP), night, nightPoints, ranAt };
  }
  return {
    round: newId(),
    beganAt: ranAt,
    phase: 'users',
    desk: 0,
    start: 0,
    accounts: 0,
    points: 0,
    night,
    nightPoints,
    ranAt,
    users: false,
    read: [],
    ...(state === undefined ? {} : { previous: completed(state) }),
  };
}

function completed({ round, beganAt, ranAt, users, read }: SweepState) {
  return { round, beganAt, completeAt: ranAt, users, desks: read };
}

/** For the admin page. */
export function toSweepReport(state: SweepState | undefined): SweepReport {
  if (state === undefined) return { state: 'never', accounts: 0, points: 0 };
  const { beganAt, ranAt, accounts, points, missing, phase, previous } = state;
  const completeAt = phase === 'complete' ? ranAt : previous?.completeAt;
  return {
    state: phase === 'complete' ? 'complete' : 'waiting',
    beganAt,
    ...(completeAt === undefined ? {} : { completeAt }),
    ranAt,
    accounts,
    points,
    ...(missing === undefined ? {} : { missing: toUnknownReason(missing) }),
  };
}
