import * as v from 'valibot';
import {
  bytesOf,
  LIST_ID,
  LISTS_CREATE,
  LISTS_FILL,
  LISTS_ROWS,
  LISTS_START,
  ONE_LIST,
} from './list-payloads';
import { CHUNK_ROWS, MAX_LIST_CHUNKS, MAX_LIST_NAME, MAX_LIST_ROWS, MAX_ROW_TEXT } from './lists';

const ID = '10001-00000001-0000-4000-8000-000000000000';
const ROW = [1, 'jo@acme.com'];
const rows = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => [index + 1, text]);

const CASES: readonly {
  readonly name: string;
  readonly schema: v.GenericSchema;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}[] = [
  {
    name: 'id',
    schema: LIST_ID,
    good: [ID, `1${ID}`],
    bad: ['', '10001', 7, `${ID}:0`, `${ID}0`, ID.toUpperCase().replace('4', 'G'), ` ${ID}`],
  },
  {
    name: 'create',
    schema: LISTS_CREATE,
    good: [
      { name: 'May', source: 'addresses' },
      { name: 'x'.repeat(MAX_LIST_NAME), source: 'site', projectId: '10001' },
    ],
    bad: [
      { name: ' ', source: 'addresses' },
      { name: 'x'.repeat(MAX_LIST_NAME + 1), source: 'addresses' },
      { name: 'May', source: 'file' },
      { name: 'May', source: 'desk', projectId: 'HELP' },
      { name: 'May', source: 'desk', by: 'me' },
    ],
  },
  {
    name: 'fill',
    schema: LISTS_FILL,
    good: [
      { id: ID, chunk: 0, rows: [ROW] },
      { id: ID, chunk: MAX_LIST_CHUNKS - 1, rows: rows(CHUNK_ROWS, 'jo@acme.com') },
      { id: ID, chunk: 0, rows: [[1, '']] },
      { id: ID, chunk: 0, rows: [[1, 'x'.repeat(MAX_ROW_TEXT)]] },
    ],
    bad: [
      { id: ID, chunk: 0, rows: [] },
      { id: ID, chunk: -1, rows: [ROW] },
      { id: ID, chunk: 0.5, rows: [ROW] },
      { id: ID, chunk: MAX_LIST_CHUNKS, rows: [ROW] },
      { id: ID, chunk: 0, rows: rows(CHUNK_ROWS + 1, 'jo@acme.com') },
      { id: ID, chunk: 0, rows: rows(CHUNK_ROWS, 'x'.repeat(MAX_ROW_TEXT)) },
      { id: ID, chunk: 0, rows: [[1, 'x'.repeat(MAX_ROW_TEXT + 1)]] },
      { id: ID, chunk: 0, rows: [[0, 'jo@acme.com']] },
      { id: ID, chunk: 0, rows: [['1', 'jo@acme.com']] },
    ],
  },
  {
    name: 'start',
    schema: LISTS_START,
    good: [
      { id: ID, rows: 0, chunks: 0 },
      { id: ID, rows: MAX_LIST_ROWS, chunks: MAX_LIST_CHUNKS },
    ],
    bad: [
      { id: ID, rows: MAX_LIST_ROWS + 1, chunks: 1 },
      { id: ID, rows: 1, chunks: MAX_LIST_CHUNKS + 1 },
      { id: ID, rows: 1 },
    ],
  },
  {
    name: 'rows',
    schema: LISTS_ROWS,
    good: [{ id: ID }, { id: ID, from: 8 }],
    bad: [{ id: ID, from: -1 }, { from: 1 }],
  },
  { name: 'one', schema: ONE_LIST, good: [{ id: ID }], bad: [{}, { id: ID, all: true }] },
];

describe.each(CASES)('$name', ({ schema, good, bad }) => {
  test('takes what is right', () => {
    expect(good.filter((payload) => !v.is(schema, payload))).toEqual([]);
  });

  test('refuses what is wrong', () => {
    expect(bad.filter((payload) => v.is(schema, payload))).toEqual([]);
  });
});

test('bytes are those of JSON in UTF-8', () => {
  expect(bytesOf([1, 'ö'])).toBe(8);
});
