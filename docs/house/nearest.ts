/** Which arrows of the house have to be drawn for a reader to see who stands on whom. */

/** A folder, and the folders that it may import. */
export interface Room {
  readonly folder: string;
  readonly may: readonly string[];
}

/**
 * The folders that no other allowed folder leads to. With an arrow for each of them every allowed import runs along
 * arrows; the whole list would be twice as many lines.
 */
export function nearest({ may }: Room, rooms: readonly Room[]): readonly string[] {
  return may.filter((folder) => !may.some((other) => reaches(other, folder, rooms)));
}

function reaches(from: string, to: string, rooms: readonly Room[]): boolean {
  const may = rooms.find(({ folder }) => folder === from)?.may ?? [];
  return may.some((folder) => folder === to || reaches(folder, to, rooms));
}
