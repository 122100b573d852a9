import { isExplained, seenConcern } from './explained';
import type { ExplainedAway, SeenAccounts } from './reality';

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

test('what was there by then is explained, what came later is not', () => {
  expect(isExplained(SEEN, [explainedAt('2026-11-04T01:00:00.000Z')])).toBe(true);
  expect(isExplained(SEEN, [explainedAt('2026-11-04T00:59:00.000Z')])).toBe(false);
  const other = explainedAt('2026-11-05T00:00:00.000Z', 'seen acme.com atlassian');
  expect(isExplained(SEEN, [other])).toBe(false);
});
