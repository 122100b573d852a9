/** The changes that no test notices, held against the reasons that were written down for them. */
import type { Change } from './change';

/** Why some changes of a file cannot be noticed, or need not be. */
export interface Reason {
  readonly file: string;
  readonly because: string;
  /** The touched lines before and after, as `npm run mutation` prints them. */
  readonly changes: readonly (readonly [from: string, to: string])[];
}

type Lines = Pick<Change, 'file' | 'from' | 'to'>;

function survives({ status }: Change): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function keyOf({ file, from, to }: Lines): string {
  return [file, from, to].join('\n');
}

function linesOf({ file, changes }: Reason): readonly Lines[] {
  return changes.map(([from, to]) => ({ file, from, to }));
}

/** Survivors that nobody gave a reason for. */
export function unexplained(
  changes: readonly Change[],
  reasons: readonly Reason[],
): readonly Lines[] {
  const explained = new Set(reasons.flatMap(linesOf).map(keyOf));
  return changes
    .filter((change) => survives(change) && !explained.has(keyOf(change)))
    .map(({ file, from, to }) => ({ file, from, to }));
}

/** Reasons whose change is noticed, or is no longer made. Running out of time is no notice: the machine may be busy. */
export function strangers(
  changes: readonly Change[],
  reasons: readonly Reason[],
): readonly Lines[] {
  const unnoticed = new Set(changes.filter(({ status }) => status !== 'Killed').map(keyOf));
  return reasons.flatMap(linesOf).filter((lines) => !unnoticed.has(keyOf(lines)));
}

/** For reading: each file's survivors with their reasons, and what comments leave out. */
export function survivorsPage(changes: readonly Change[], reasons: readonly Reason[]): string {
  const because = new Map(
    reasons.flatMap((reason) => linesOf(reason).map((lines) => [keyOf(lines), reason.because])),
  );
  const surviving = changes.filter(survives);
  const left = changes.filter(({ status }) => status === 'Ignored');
  return [
    '# Changes that no test notices',
    'Written by `npm run mutation`. Each line of code stands before and after the change.',
    ...section(surviving, (change) => because.get(keyOf(change)) ?? 'no reason yet'),
    ...(left.length === 0 ? [] : ['# Left out by a comment in the source']),
    ...section(left, ({ comment }) => comment),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(
  changes: readonly Change[],
  because: (change: Change) => string,
): readonly string[] {
  const files = [...new Set(changes.map(({ file }) => file))].sort();
  return files.flatMap((file) => {
    const here = changes.filter((change) => change.file === file);
    return [`## ${file}`, ...byReason(here, because)];
  });
}

function byReason(
  changes: readonly Change[],
  because: (change: Change) => string,
): readonly string[] {
  return [...new Set(changes.map(because))].map((reason) => {
    const lines = changes
      .filter((change) => because(change) === reason)
      .flatMap(({ from, to }) => [`- ${from}`, `+ ${to}`, '']);
    return [reason, '', '```diff', ...lines.slice(0, -1), '```'].join('\n');
  });
}
