/** Checks a short list batch by batch, so that answers appear as they come; each address ends with an answer or a failure. */
import type { CheckReport } from '../contract/api';
import type { Reply } from '../contract/reply';

export type Checked = CheckReport['results'][number];

/** By address. */
export type CheckedMap = ReadonlyMap<string, Checked>;

/** Small enough that the first answers come soon; the back end takes MAX_ADDRESSES. */
const BATCH = 25;
/** So many batches are on their way at the same time. */
const SIDE_BY_SIDE = 2;

interface Options {
  readonly onAnswers: (answers: readonly Checked[]) => void;
  readonly isCancelled: () => boolean;
}

/** Resolves when all are answered, or nobody wants them any longer. */
export async function checkInBatches(
  check: (addresses: readonly string[]) => Promise<Reply<CheckReport>>,
  addresses: readonly string[],
  { onAnswers, isCancelled }: Options,
): Promise<void> {
  const starts = Array.from({ length: Math.ceil(addresses.length / BATCH) }, (_, n) => n * BATCH);
  const waiting = starts.values();
  const lane = async (): Promise<void> => {
    for (const from of waiting) {
      if (isCancelled()) return;
      const batch = addresses.slice(from, from + BATCH);
      const reply = await check(batch);
      if (!isCancelled()) onAnswers(answersOf(batch, reply));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

/** An address without an answer failed, and is never dropped. */
function answersOf(batch: readonly string[], reply: Reply<CheckReport>): readonly Checked[] {
  return batch.map((address) => {
    if (!reply.ok) return { address, failed: reply.error };
    const found = reply.data.results.find((result) => result.address === address);
    return found ?? { address, failed: { code: 'internal' } };
  });
}
