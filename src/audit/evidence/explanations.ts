/** Sets of changed settings, tidied: none that holds another whole, and those that differ in one value made one. */
import { placeKey, settingKey, type NeededSetting } from './needed-setting';

type Changes = readonly NeededSetting[];

/** Only the sets that hold no other. */
export function withoutLonger(sets: readonly Changes[]): readonly Changes[] {
  const kept: ReadonlySet<string>[] = [];
  return sets
    .toSorted((a, b) => a.length - b.length)
    .filter((set) => {
      const keys = new Set(set.map(settingKey));
      if (kept.some((smaller) => [...smaller].every((key) => keys.has(key)))) return false;
      kept.push(keys);
      return true;
    });
}

/** One change of one place explains with any of the values found for it: said once. */
export function mergedExplanations(sets: readonly Changes[]): readonly Changes[] {
  const single = new Map<string, NeededSetting>();
  const others: Changes[] = [];
  for (const set of sets) {
    const [only] = set;
    if (only === undefined || set.length > 1) others.push(set);
    else {
      const key = placeKey(only);
      single.set(key, { ...only, to: only.to | (single.get(key)?.to ?? 0) });
    }
  }
  return [...[...single.values()].map((one) => [one]), ...others];
}
