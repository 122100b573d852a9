import type { Surroundings } from '../context/invocation';
import { toProjectReport, toRecordReport } from './reports';

const AT = '2026-08-03T09:00:00.000Z';
const WHERE = { id: '10001', key: 'HELP' };
const SITE = { siteUrl: 'https://acme.atlassian.net', now: new Date(AT) };
const portalAccess = { ok: false, because: 'not-permitted' } as const;

function surroundings(project: Surroundings['project']): Surroundings {
  return { project, portalAccess };
}

const READ = {
  ...WHERE,
  name: 'IT help',
  isServiceProject: true,
  isTeamManaged: false,
  missing: [{ what: 'sender', because: 'rate-limited' }],
} as const;

test('a project with its links and what is missing of it', () => {
  const value = { ...READ, serviceDeskId: '4', plan: 'free' } as const;
  expect(toProjectReport(surroundings({ ok: true, at: AT, value }), WHERE, SITE)).toEqual({
    ...WHERE,
    name: 'IT help',
    serviceDeskId: '4',
    plan: 'free',
    portalUrl: 'https://acme.atlassian.net/servicedesk/customer/portal/4',
    customersUrl: 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/customers',
    readAt: AT,
    missing: [{ what: 'sender', because: 'failed' }],
  });
});

test('without the site there are no links', () => {
  const value = { ...READ, serviceDeskId: '4' };
  const report = toProjectReport(surroundings({ ok: true, at: AT, value }), WHERE, {
    ...SITE,
    siteUrl: undefined,
  });
  expect(report).not.toHaveProperty('portalUrl');
  expect(report).not.toHaveProperty('customersUrl');
});

test('a project that cannot be read is still named, by its key', () => {
  const report = toProjectReport(surroundings({ ok: false, because: 'timed-out' }), WHERE, SITE);
  expect(report).toMatchObject({
    name: 'HELP',
    customersUrl: 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/customers',
    missing: [{ what: 'project', because: 'timed-out' }],
  });
});

test('a record without the number of its chunks', () => {
  const head = { revision: '000001-a', savedAt: AT, savedBy: 'a', comment: 'why' };
  expect(toRecordReport({ ...head, chunks: 2 })).toEqual({
    ...head,
    confirmedAt: AT,
    confirmedBy: 'a',
  });
  const confirmed = { confirmedAt: '2026-08-04T09:00:00.000Z', confirmedBy: 'b' };
  expect(toRecordReport({ ...head, ...confirmed, chunks: 2 })).toEqual({ ...head, ...confirmed });
});
