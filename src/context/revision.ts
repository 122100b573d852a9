/** The name of a revision: its number, so that revisions sort as they were made, and a part that nobody else has. */

/** Of two who make the same number at the same time, each has a name of its own. */
export function toRevision(number: number, id: string): string {
  return `${toText(number)}-${id.replaceAll('-', '').slice(0, 8)}`;
}

export function numberOf(revision: string): number {
  return Number.parseInt(revision, 10);
}

/** Of equal length, so that no number is the beginning of another. */
export function toText(number: number): string {
  return String(number).padStart(6, '0');
}
