import * as v from 'valibot';
import { isPassing, parseAnswer, toUnknownReason } from './reading';

const SHAPE = v.object({ a: v.number() });

test.each([
  {
    name: 'of the right shape',
    answer: { ok: true, json: { a: 1, b: 2 } },
    parsed: { ok: true, value: { a: 1 } },
  },
  {
    name: 'of another shape',
    answer: { ok: true, json: { a: '1' } },
    parsed: { ok: false, because: 'failed' },
  },
  {
    name: 'that is none',
    answer: { ok: false, because: 'timed-out' },
    parsed: { ok: false, because: 'timed-out' },
  },
] as const)('an answer $name', ({ answer, parsed }) => {
  expect(parseAnswer(answer, SHAPE)).toEqual(parsed);
});

test.each([
  { because: 'not-permitted', passing: false, told: 'not-permitted' },
  { because: 'not-available', passing: false, told: 'not-available' },
  { because: 'failed', passing: true, told: 'failed' },
  { because: 'timed-out', passing: true, told: 'timed-out' },
  { because: 'rate-limited', passing: true, told: 'failed' },
] as const)('$because: passing $passing, told as $told', ({ because, passing, told }) => {
  expect(isPassing(because)).toBe(passing);
  expect(toUnknownReason(because)).toBe(told);
});
