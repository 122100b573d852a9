import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { ago } from '../../../tests/view/answers';
import { toSweepLines } from './sweep-view';

const PRIVACY = 'Only counts by domain are kept, for 180 days. No address is stored.';

test('never run', () => {
  const sweep = { state: 'never', accounts: 0, points: 0 } as const;
  expect(toSweepLines({ sweep, hidden: 0 }, ADMIN_READER)).toEqual([
    'It hasn’t run yet. The first reading happens tonight.',
    PRIVACY,
  ]);
});

test('under way for the first time', () => {
  const sweep = {
    state: 'waiting',
    accounts: 12_000,
    points: 640,
    beganAt: ago(90_000),
    ranAt: ago(7200),
  } as const;
  expect(toSweepLines({ sweep, hidden: 0 }, ADMIN_READER)).toEqual([
    'Under way: 12,000 accounts read so far. What one night may cost is used up; it goes on tonight.',
    'From the next reading on, accounts that weren’t there before count as new.',
    'Last ran 2 hours ago.',
    'This reading began yesterday.',
    'It has used 640 points of Atlassian’s rate limit.',
    PRIVACY,
  ]);
});

test('complete, with what is missing and what is hidden', () => {
  const sweep = {
    state: 'complete',
    accounts: 1,
    points: 1,
    completeAt: ago(7200),
    ranAt: ago(3600),
    missing: 'timed-out',
  } as const;
  expect(toSweepLines({ sweep, hidden: 2 }, ADMIN_READER)).toEqual([
    'Complete: 1 account read, 2 hours ago.',
    'Last ran 1 hour ago.',
    'It has used 1 point of Atlassian’s rate limit.',
    'Not everything was read the last time. Jira took too long to answer.',
    '2 new accounts have an address that Jira doesn’t show. Nothing follows from them.',
    PRIVACY,
  ]);
});

test('complete without a time is told all the same', () => {
  const sweep = { state: 'complete', accounts: 1, points: 1, ranAt: 'once' } as const;
  expect(toSweepLines({ sweep, hidden: 0 }, ADMIN_READER)[0]).toBe(
    'Complete: 1 account read, once.',
  );
});
