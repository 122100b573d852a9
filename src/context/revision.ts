/** The name of a revision: its number, so that revisions sort as they were made, and a part that nobody else has. */

/** Of two who make the same number at the same time, each has a name of its own. */
export function toRevision(number: number, id: string): string {
  return `${toText(number)}-${id.replaceAll('-', '').slice(0, 8)}`;
}

/** Older revisions are forgotten. */
export const KEPT = 200;

/** Whether a revision is still there when another is the current one. */
export function isKept(revision: string, current: string): boolean {
  return numberOf(revision) > numberOf(current) - KEPT;
}

export function numberOf(revision: string): number {
  return Number.parseInt(revision, 10);
}

/** Of equal length, so that no number is the beginning of another. */
export function toText(number: number): string {
  return String(number).padStart(6, '0');
}
