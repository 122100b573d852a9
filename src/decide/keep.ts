/** What is remembered for speed alone may be forgotten at any time: so it never grows without bounds. */

const MOST = 50_000;

/** Puts a value into a memory; one that is full starts anew. */
export function keep<K, V>(memory: Map<K, V>, key: K, value: V): void {
  if (memory.size >= MOST) memory.clear();
  memory.set(key, value);
}
