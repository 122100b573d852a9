import { seenConcern } from '../../contract/explained';
import type { ExplainedAway, SeenAccounts } from '../../contract/reality';
import { accountsOf, driftConcern, isSeen, withExplained, withoutExplained } from './explained';

const SEEN: SeenAccounts = {
  domain: 'acme.com',
  made: 'portal-only',
  count: 2,
  after: '2026-11-03T01:00:00.000Z',
  by: '2026-11-04T01:00:00.000Z',
};
const explainedAt = (at: string, concern = seenConcern(SEEN)): ExplainedAway => ({
  concern,
  reason: 'a script',
  at,
  by: 'a1',
});

test('a change of the site is seen once it is marked', () => {
  const change = { id: '7', what: 'plan', after: SEEN.after, by: SEEN.by } as const;
  expect(isSeen(change, [explainedAt(SEEN.by, driftConcern(change))])).toBe(true);
  expect(isSeen(change, [explainedAt(SEEN.by)])).toBe(false);
});

test('a concern tells which accounts it is about', () => {
  expect(accountsOf(seenConcern(SEEN))).toEqual({ domain: 'acme.com', made: 'portal-only' });
  expect(accountsOf('drift 7')).toBeUndefined();
  expect(accountsOf('seen acme.com')).toBeUndefined();
  expect(accountsOf('seen')).toBeUndefined();
});

test('what is said anew replaces what was said; taken back, it is gone', () => {
  const [old, kept] = [explainedAt(SEEN.by), explainedAt(SEEN.by, 'drift 7')];
  const added = { concern: old.concern, reason: 'an import' };
  expect(withExplained([old, kept], [added])).toEqual([
    { concern: 'drift 7', reason: 'a script' },
    added,
  ]);
  expect(withoutExplained([old, kept], ['drift 7'])).toEqual([
    { concern: old.concern, reason: 'a script' },
  ]);
});
