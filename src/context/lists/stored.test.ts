import * as v from 'valibot';
import { HEAD } from '../../../tests/back-end/list-world';
import { startOfReading } from './list-progress';
import { ACCOUNT_CHUNK, LIST_HEAD, OUTPUT_CHUNK, READING, SLICE } from './stored';

test.each([
  { name: 'a head', schema: LIST_HEAD, good: HEAD, bad: { ...HEAD, inviter: [] } },
  {
    name: 'how far the reading is',
    schema: READING,
    good: startOfReading(HEAD, HEAD.at),
    bad: { ...startOfReading(HEAD, HEAD.at), points: -1 },
  },
  {
    name: 'accounts',
    schema: ACCOUNT_CHUNK,
    good: [['ab', 'portal-only']],
    bad: [['ab', 'robot']],
  },
  {
    name: 'answers',
    schema: OUTPUT_CHUNK,
    good: { rows: [[1, 'a', 0]], verdicts: [{ outcomes: ['error'], account: ['none'] }] },
    bad: { rows: [[1, 'a']], verdicts: [] },
  },
  {
    name: 'a slice',
    schema: SLICE,
    good: { done: [{ chunk: 0, rows: 1, counts: { error: 1 } }], at: HEAD.at },
    bad: { done: [0], at: HEAD.at },
  },
])('$name has its shape', ({ schema, good, bad }) => {
  expect([v.is(schema, good), v.is(schema, bad)]).toEqual([true, false]);
});
