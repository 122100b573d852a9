import { findingsIn } from '../../../../src/audit/findings/findings';
import { leastChanges, type Wish } from '../../../../src/audit/least-change';
import { recordWith } from '../../../../tests/audit/sound-record';
import { runJob } from './jobs';

const settings = recordWith({ anyDomain: { role: 'customer', approval: false } });
const wish: Wish = {
  who: { address: 'jo@acme.com' },
  project: 'HELP',
  outcome: 'customer-invited',
};

test('each kind of job asks its own question', () => {
  expect(runJob({ kind: 'findings', settings })).toEqual(findingsIn(settings));
  const age = { daysUnconfirmed: 40, staleAfterDays: 30 };
  expect(runJob({ kind: 'findings', settings, age })).toEqual(findingsIn(settings, age));
  expect(runJob({ kind: 'least-changes', settings, wish })).toEqual(leastChanges(settings, wish));
});

test('a job and its answer survive the way to a worker and back', () => {
  const job = structuredClone({ kind: 'least-changes', settings, wish } as const);
  expect(structuredClone(runJob(job))).toEqual(leastChanges(settings, wish));
});
