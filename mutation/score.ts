/** How many of the changes the tests notice. */
import type { Change, Status } from './change';

/** Per cent. */
export const LEAST = 95;

export interface Score {
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Neither for nor against: the changed file cannot even be loaded, or a comment leaves the change out. */
  readonly invalid: number;
  readonly ignored: number;
  readonly percent: number;
}

/** Noticed changes in a hundred of those that count. */
export function scoreOf(changes: readonly Pick<Change, 'status'>[]): Score {
  const count = (...of: readonly Status[]) =>
    changes.filter(({ status }) => of.includes(status)).length;
  const [killed, timedOut] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const counted = killed + timedOut + survived + noCoverage;
  return {
    killed,
    timedOut,
    survived,
    noCoverage,
    invalid: count('RuntimeError', 'CompileError'),
    ignored: count('Ignored'),
    percent: counted === 0 ? 100 : (100 * (killed + timedOut)) / counted,
  };
}

/** In one line. Rounded down, so that it never says more than there is. */
export function summary(score: Score, of: string): string {
  const percent = (Math.floor(score.percent * 10) / 10).toFixed(1);
  const { killed, timedOut, survived, noCoverage, invalid, ignored } = score;
  const beside = `${String(invalid)} cannot be loaded, ${String(ignored)} left out by a comment`;
  return (
    `Mutation score: ${percent} % (${String(killed)} killed, ${String(timedOut)} timed out, ` +
    `${String(survived)} survived, ${String(noCoverage)} no coverage; not counted: ${beside}) of ${of}`
  );
}
