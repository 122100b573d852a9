/** Tables of messages that are all said with the same values. */

/** The same done to every entry of a table; the codes stay. */
export function each<Code extends string, From, To>(
  table: Readonly<Record<Code, From>>,
  change: (entry: From) => To,
): Readonly<Record<Code, To>> {
  const entries = Object.entries<From>(table).map(([code, entry]) => [code, change(entry)]);
  return Object.fromEntries(entries) as Record<Code, To>;
}
