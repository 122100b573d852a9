/** Nanoseconds per decision, warm: those that are compared take turns, so that what else the machine does meets all. */
import type { Decide, Situation } from './engine';

/** So short that on a busy machine many rounds pass without being interrupted: their median is one of those. */
const ROUND_NS = 2e6;
/** What takes longer than a round gets fewer of them. */
const ROUNDS = { most: 61, least: 5 } as const;
const ALL_ROUNDS_NS = 0.5e9;
/** Compilers work beside, and on a busy machine they are late. */
const WARM_NS = 300e6;

/** Runs all situations so many times and says how many nanoseconds one took. */
export type Timer = (times: number) => Promise<number>;

interface Plan {
  readonly time: Timer;
  /** How often the situations are run in a round. */
  readonly times: number;
  readonly rounds: number;
  readonly measured: number[];
}

/** The median of the rounds of each. `count`: how many situations one time of it is. */
export async function inTurns(timers: readonly Timer[], count: number): Promise<readonly number[]> {
  const plans: Plan[] = [];
  for (const time of timers) plans.push(await planFor(time, count));
  for (let round = 0; round < ROUNDS.most; round += 1) {
    for (const { time, times, rounds, measured } of plans) {
      if (round >= rounds) continue;
      // What ran in between has emptied the caches of the processor.
      if (times > 1) await time(1);
      measured.push(await time(times));
    }
  }
  return plans.map(({ measured }) => median(measured));
}

async function planFor(time: Timer, count: number): Promise<Plan> {
  await time(1);
  await time(Math.ceil(WARM_NS / ((await time(1)) * count)));
  const onceNs = (await time(1)) * count;
  const times = Math.max(1, Math.round(ROUND_NS / onceNs));
  const fitting = Math.round(ALL_ROUNDS_NS / (times * onceNs));
  const rounds = Math.min(ROUNDS.most, Math.max(ROUNDS.least, fitting));
  return { time, times, rounds, measured: [] };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

export interface Turn {
  readonly decide: Decide;
  readonly situations: readonly Situation[];
}

/** What is sync is not waited for. */
export async function nanosecondsOf({ decide, situations }: Turn, times: number): Promise<number> {
  const began = process.hrtime.bigint();
  for (let time = 0; time < times; time += 1) {
    if (decide.kind === 'sync') for (const situation of situations) decide.decide(situation);
    else for (const situation of situations) await decide.decide(situation);
  }
  return Number(process.hrtime.bigint() - began) / (times * situations.length);
}
