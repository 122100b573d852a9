/** How the nightly reading stands, in a few lines. */
import type { RealityReport } from '../../contract/reality';
import type { AdminReader } from '../admin-reader';
import { toAge } from '../age';

/** The lines, the most important first. */
export function toSweepLines(
  { sweep, hidden }: Pick<RealityReport, 'sweep' | 'hidden'>,
  reader: AdminReader,
): readonly string[] {
  const words = reader.admin.reality.sweep;
  const ageOf = (at: string) => toAge(at, reader) ?? at;
  const { state, beganAt, completeAt, ranAt, points, missing } = sweep;
  return [
    stateText(sweep, reader),
    ...(state === 'never' || completeAt !== undefined ? [] : [words.firstOnly]),
    ...(ranAt === undefined ? [] : [words.ran(ageOf(ranAt))]),
    ...(state !== 'waiting' || beganAt === undefined ? [] : [words.began(ageOf(beganAt))]),
    ...(state === 'never' ? [] : [words.points(points)]),
    ...(missing === undefined ? [] : [words.missing(reader.words.unknown[missing])]),
    ...(hidden === 0 ? [] : [words.hidden(hidden)]),
    words.privacy,
  ];
}

function stateText(
  { state, accounts, completeAt, ranAt }: RealityReport['sweep'],
  reader: AdminReader,
): string {
  const words = reader.admin.reality.sweep;
  if (state === 'never') return words.never;
  if (state === 'waiting') return words.waiting(accounts);
  const at = completeAt ?? ranAt ?? '';
  return words.complete(accounts, toAge(at, reader) ?? at);
}
