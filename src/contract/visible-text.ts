/** Text that somebody types for others to read. */
import * as v from 'valibot';

/** Characters that are not seen and turn round what stands beside them: overrides, embeddings, isolates (UAX #9). */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text without what would make a colleague read something else than is written. */
export function visibleText(text: string): string {
  return text.replace(TURNING, '');
}

/** For payloads: such characters are left out, and what is left is checked. */
export const VISIBLE_TEXT = v.pipe(v.string(), v.transform(visibleText));
