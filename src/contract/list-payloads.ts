/** Run-time checks of what a page sends about long lists. */
import * as v from 'valibot';
import {
  CHUNK_BYTES,
  CHUNK_ROWS,
  MAX_LIST_CHUNKS,
  MAX_LIST_NAME,
  MAX_LIST_ROWS,
  MAX_ROW_TEXT,
} from './lists';
import { VISIBLE_TEXT } from './visible-text';

const ID_OF_PROJECT = v.pipe(v.string(), v.regex(/^\d{1,20}$/));

/** The id of the project, and a part that no other list has. */
export const LIST_ID = v.pipe(v.string(), v.regex(/^\d{1,20}-[0-9a-f-]{36}$/));

const count = (most: number, least = 0) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A line of a file; files of any length are read, though only so many rows of them are kept. */
const LINE = count(1_000_000_000, 1);

const ROWS = v.pipe(
  v.array(v.tuple([LINE, v.pipe(v.string(), v.maxLength(MAX_ROW_TEXT))])),
  v.minLength(1),
  v.maxLength(CHUNK_ROWS),
  v.check((rows) => bytesOf(rows) <= CHUNK_BYTES),
);

/** As JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

export const LISTS_CREATE = v.strictObject({
  name: v.pipe(VISIBLE_TEXT, v.regex(/\S/), v.maxLength(MAX_LIST_NAME)),
  source: v.picklist(['addresses', 'desk', 'site']),
  projectId: v.exactOptional(ID_OF_PROJECT),
});

export type ListsCreate = v.InferOutput<typeof LISTS_CREATE>;

export const LISTS_FILL = v.strictObject({
  id: LIST_ID,
  chunk: count(MAX_LIST_CHUNKS - 1),
  rows: ROWS,
});

export type ListsFill = v.InferOutput<typeof LISTS_FILL>;

export const LISTS_START = v.strictObject({
  id: LIST_ID,
  rows: count(MAX_LIST_ROWS),
  chunks: count(MAX_LIST_CHUNKS),
});

export type ListsStart = v.InferOutput<typeof LISTS_START>;

export const LISTS_ROWS = v.strictObject({
  id: LIST_ID,
  from: v.exactOptional(count(MAX_LIST_CHUNKS)),
});

export type ListsRows = v.InferOutput<typeof LISTS_ROWS>;

/** For reading one, cancelling and deleting it. */
export const ONE_LIST = v.strictObject({ id: LIST_ID });

export type OneList = v.InferOutput<typeof ONE_LIST>;
