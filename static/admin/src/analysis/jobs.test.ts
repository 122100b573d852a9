import { findingsIn } from '../../../../src/audit/findings/findings';
import { leastChanges, type Wish } from '../../../../src/audit/least-change';
import { domainOf } from '../../../../tests/audit/any-settings';
import { recordWith } from '../../../../tests/audit/sound-record';
import { isInstant, runJob } from './jobs';

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

test('reality: what contradicts the record, and what accounts tell beside it', () => {
  const at = { after: '2026-11-03T00:00:00.000Z', by: '2026-11-04T00:00:00.000Z' };
  const observations = [
    { domain: domainOf('acme.com'), made: 'portal-only', count: 1, ...at },
  ] as const;
  const job = { kind: 'reality', settings: recordWith(), observations, since: '' } as const;
  const { check, implied } = runJob(job);
  expect(check.contradicting).toEqual(observations);
  expect(implied).toEqual([]);
  expect([isInstant(job), isInstant({ ...job, observations: [] })]).toEqual([false, true]);
  expect(isInstant({ kind: 'findings', settings })).toBe(false);
  const open = { ...recordWith(), site: {} };
  expect(runJob({ ...job, settings: open }).implied).not.toEqual([]);
});

test('a job and its answer survive the way to a worker and back', () => {
  const job = structuredClone({ kind: 'least-changes', settings, wish } as const);
  expect(structuredClone(runJob(job))).toEqual(leastChanges(settings, wish));
});
