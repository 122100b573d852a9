/** What a finished run means for its event: it arrived, or it is tried again, and when. */
import * as v from 'valibot';
import type { Ending } from '../invoke/isolate';

export type Outcome =
  | { readonly kind: 'arrived' }
  | {
      readonly kind: 'again';
      readonly afterSeconds: number;
      readonly reason: string;
      readonly data?: unknown;
      /** What the platform did wrong does not count as a retry. */
      readonly counts: boolean;
    };

const LONGEST_SECONDS = 900;
/** The platform's first wait is not documented, only that waits double, up to about 15 minutes. */
const FIRST_SECONDS = 5;
const MOST_DATA_BYTES = 4096;

/** `InvocationError` of `@forge/events`, as JSON. */
const RetryRequest = v.object({
  _retry: v.literal(true),
  retryOptions: v.optional(
    v.object({
      retryAfter: v.optional(v.number()),
      retryReason: v.optional(v.string()),
      retryData: v.optional(v.unknown()),
    }),
    {},
  ),
});

/** `retries` came before this run. */
export function outcomeOf(ending: Ending, retries: number): Outcome {
  const afterSeconds = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** retries);
  switch (ending.kind) {
    case 'result':
      return requested(ending.json) ?? { kind: 'arrived' };
    case 'timeout':
      return { kind: 'again', afterSeconds, reason: 'FUNCTION_TIME_OUT', counts: true };
    case 'killed':
      return { kind: 'again', afterSeconds: FIRST_SECONDS, reason: PLATFORM, counts: false };
    case 'thrown': {
      const reason = ending.name.includes('MEMORY') ? 'FUNCTION_OUT_OF_MEMORY' : PLATFORM;
      return { kind: 'again', afterSeconds, reason, counts: true };
    }
  }
}

const PLATFORM = 'FUNCTION_PLATFORM_UNKNOWN_ERROR';

function requested(json: string | undefined): Outcome | undefined {
  const parsed = v.safeParse(RetryRequest, json === undefined ? undefined : JSON.parse(json));
  if (!parsed.success) return undefined;
  const {
    retryAfter = 1,
    retryReason = 'FUNCTION_RETRY_REQUEST',
    retryData,
  } = parsed.output.retryOptions;
  const fits = Buffer.byteLength(JSON.stringify(retryData ?? '')) <= MOST_DATA_BYTES;
  return {
    kind: 'again',
    afterSeconds: Math.min(LONGEST_SECONDS, Math.max(1, retryAfter)),
    reason: retryReason,
    ...(fits && retryData !== undefined ? { data: retryData } : {}),
    counts: true,
  };
}
