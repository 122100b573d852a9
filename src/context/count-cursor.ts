/** Where a count of the accounts stands: a page of the users, or of the customers of one service desk. */
import * as v from 'valibot';

export interface CountCursor {
  readonly phase: 'users' | 'customers';
  /** The place of the service desk in the list of desks. */
  readonly desk: number;
  readonly start: number;
  /** Names this count. */
  readonly count: string;
  /** So many chunks of seen accounts lie in storage. */
  readonly chunks: number;
}

const NUMBER = v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number));

const CURSOR = v.pipe(
  v.string(),
  v.maxLength(100),
  v.transform((text) => text.split('.')),
  v.strictTuple([
    v.picklist(['users', 'customers']),
    NUMBER,
    NUMBER,
    v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
    NUMBER,
  ]),
);

/** As it travels to the page and back. */
export function formatCursor({ phase, desk, start, count, chunks }: CountCursor): string {
  return [phase, desk, start, count, chunks].join('.');
}

/** `undefined`: not one of ours. */
export function parseCursor(text: string): CountCursor | undefined {
  const parsed = v.safeParse(CURSOR, text);
  if (!parsed.success) return undefined;
  const [phase, desk, start, count, chunks] = parsed.output;
  return { phase, desk, start, count, chunks };
}
