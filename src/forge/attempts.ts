/** How often a request is tried, and how long it waits in between: as long as Jira says, and no longer than the invocation lives. */
import type { Answer } from '../context/ports';

/** What one try gave: an answer, or a failure that may pass. */
export type Attempt =
  | { readonly final: true; readonly answer: Answer }
  | {
      readonly final: false;
      readonly answer: Answer & { readonly ok: false };
      /** As Jira asked; absent: a little longer each time. */
      readonly waitMs?: number;
    };

export interface Patience {
  /** Milliseconds left. */
  readonly left: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const TRIES = 3;
const FIRST_WAIT_MS = 400;
/** Somebody looks at the page: all waits together last no longer, then the page says how long it would take. */
const LONGEST_WAIT_MS = 6_000;
/** Less is not worth a request. */
const SHORTEST_MS = 250;

/** Tries until there is a final answer, or the tries or the time are used up. */
export async function attempt(
  one: () => Promise<Attempt>,
  { left, sleep }: Patience,
): Promise<Answer> {
  let last: Answer = { ok: false, because: 'timed-out' };
  let waited = 0;
  for (let turn = 0; turn < TRIES && left() >= SHORTEST_MS; turn += 1) {
    const tried = await one();
    if (tried.final) return tried.answer;
    last = tried.answer;
    const wait = tried.waitMs ?? FIRST_WAIT_MS * 2 ** turn;
    waited += wait;
    const isWorthIt = waited <= LONGEST_WAIT_MS && wait + SHORTEST_MS <= left();
    if (turn === TRIES - 1 || !isWorthIt) return last;
    await sleep(wait);
  }
  return last;
}
