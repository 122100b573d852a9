/** Verdicts that are asked for again and again: equal facts are decided once. */
import { decideFacts } from '../decide/decide';
import type { Facts } from '../decide/facts';
import { toMasks } from '../decide/masks';
import type { Verdict } from '../decide/verdict';

/** Decides, and remembers for as long as the function lives. */
export function rememberedVerdicts(): (facts: Facts) => Verdict {
  const known = new Map<string, Verdict>();
  return (facts) => {
    const key = toMasks(facts).join();
    const verdict = known.get(key) ?? decideFacts(facts);
    known.set(key, verdict);
    return verdict;
  };
}
