import { toFailure, toSaveFailure } from './failures';

test.each([
  { because: 'not-permitted', failure: { code: 'not-permitted' } },
  { because: 'not-available', failure: { code: 'jira-failed' } },
  { because: 'failed', failure: { code: 'jira-failed' } },
  { because: 'timed-out', failure: { code: 'timed-out' } },
  { because: 'rate-limited', failure: { code: 'jira-rate-limited' } },
] as const)('$because is told as $failure.code', ({ because, failure }) => {
  expect(toFailure({ ok: false, because })).toEqual(failure);
});

test('a rate limit tells how long to wait, where Jira said so', () => {
  expect(toFailure({ ok: false, because: 'rate-limited', retryAfter: 9 })).toEqual({
    code: 'jira-rate-limited',
    retryAfter: 9,
  });
});

test('a save that waits for somebody else tells how long, any other nothing more', () => {
  const waits = { ok: false, code: 'storage-failed', retryAfter: 20 } as const;
  expect(toSaveFailure(waits)).toEqual({ code: 'storage-failed', retryAfter: 20 });
  expect(toSaveFailure({ code: 'conflict' })).toEqual({ code: 'conflict' });
});
