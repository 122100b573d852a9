/** Works through a list with a bounded number of works at a time. */

/** The results in the order of the list. */
export async function mapBounded<T, R>(
  list: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = list.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(limit, list.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
