import { toObservations } from './observations';
import type { SeenAccounts } from './reality';

const seen = (domain: string, by: string): SeenAccounts => ({
  domain,
  made: 'atlassian',
  count: 2,
  after: '2026-11-01T00:00:00.000Z',
  by,
});
const EARLY = '2026-11-02T00:00:00.000Z';
const LATE = '2026-11-09T00:00:00.000Z';

test('explained ones and what is no domain are left out', () => {
  const observations = toObservations(
    [seen('acme.com', EARLY), seen('acme.com', LATE), seen('not a domain', EARLY)],
    [{ concern: 'seen acme.com atlassian', reason: 'import', at: EARLY, by: 'a1' }],
  );
  expect(observations).toEqual([seen('acme.com', LATE)]);
});
