import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { findingsIn } from '../audit/findings/findings';
import type { SettingsFile } from '../contract/settings-file';
import {
  countToLookAt,
  isRecordComplete,
  toFirstSteps,
  type FirstStepPart,
  type FirstStepView,
  type SetUpSoFar,
} from './first-steps';

const SITE = {
  internal: true,
  external: true,
  externalDomains: ['client.example'],
  approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
  anyDomain: { role: 'none', approval: false },
  userInvites: 'closed',
  outgoingMail: true,
} as const satisfies SettingsFile['site'];

const COMPLETE: SettingsFile = {
  format: 'invite-check/settings@1',
  site: SITE,
  projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
};
const DONE: SetUpSoFar = { file: COMPLETE, toLookAt: 0, guardrails: 2 };

function stepIn(soFar: SetUpSoFar, part: FirstStepPart): Pick<FirstStepView, 'state' | 'status'> {
  const found = toFirstSteps(soFar, ADMIN_READER).steps.find((step) => step.part === part);
  if (found === undefined) throw new Error(part);
  return { state: found.state, status: found.status };
}

/** The record with a part of it taken away. */
const lacking: readonly {
  readonly name: string;
  readonly file: SettingsFile | undefined;
  readonly state: FirstStepView['state'];
  readonly status: string;
}[] = [
  {
    name: 'nothing is recorded',
    file: undefined,
    state: 'open',
    status: 'No setting is recorded yet.',
  },
  {
    name: 'an empty record',
    file: { format: COMPLETE.format },
    state: 'begun',
    status: '7 settings aren’t known yet.',
  },
  ...Object.keys(SITE).map((field) => ({
    name: `without ${field}`,
    file: {
      ...COMPLETE,
      site: Object.fromEntries(Object.entries(SITE).filter(([name]) => name !== field)),
    },
    state: 'begun' as const,
    status: '1 setting isn’t known yet.',
  })),
  {
    name: 'an approved domain without its role, Any domain without approval',
    file: {
      ...COMPLETE,
      site: { ...SITE, approvedDomains: { 'acme.com': {} }, anyDomain: { role: 'none' } },
    },
    state: 'begun',
    status: '2 settings aren’t known yet.',
  },
  {
    name: 'no project',
    file: { ...COMPLETE, projects: {} },
    state: 'begun',
    status: 'No project is recorded yet.',
  },
  {
    name: 'a project without its settings',
    file: { ...COMPLETE, projects: { ...COMPLETE.projects, SUP: {} } },
    state: 'begun',
    status: '2 settings aren’t known yet.',
  },
];

test.each(lacking)('the record is not done: $name', ({ file, state, status }) => {
  expect(stepIn({ ...DONE, file }, 'record')).toEqual({ state, status });
  expect(isRecordComplete(file)).toBe(false);
  expect(stepIn({ ...DONE, file }, 'findings').state).not.toBe('done');
  expect(toFirstSteps({ ...DONE, file }, ADMIN_READER).isDone).toBe(false);
});

test('a record with all of it is done', () => {
  expect(isRecordComplete(COMPLETE)).toBe(true);
  expect(stepIn(DONE, 'record')).toEqual({
    state: 'done',
    status: 'Recorded: all settings of the site and of 1 project.',
  });
});

test.each([
  { toLookAt: 'looking', state: 'begun', status: 'The checks are running.' },
  {
    toLookAt: 'failed',
    state: 'begun',
    status: 'The checks didn’t finish. Reload the page to run them again.',
  },
  { toLookAt: 1, state: 'begun', status: '1 problem or warning to fix or to mute.' },
  { toLookAt: 0, state: 'done', status: 'No problem and no warning is left.' },
] as const)('findings, $toLookAt to look at: $state', ({ toLookAt, state, status }) => {
  expect(stepIn({ ...DONE, toLookAt }, 'findings')).toEqual({ state, status });
});

test('nothing found in a record with gaps is not said to be all', () => {
  const soFar = { ...DONE, file: { ...COMPLETE, projects: {} } };
  expect(stepIn(soFar, 'findings').status).toBe(
    'Nothing wrong so far, but not everything is recorded.',
  );
  expect(stepIn({ ...DONE, file: undefined }, 'findings')).toEqual({
    state: 'open',
    status: 'Comes after the first step.',
  });
});

test('a guardrail is set or not', () => {
  expect(stepIn({ ...DONE, guardrails: 0 }, 'guardrails').state).toBe('open');
  expect(stepIn(DONE, 'guardrails')).toEqual({
    state: 'done',
    status: '2 guardrails are checked before every save.',
  });
});

test('the progress counts what is done', () => {
  const { progress, isDone, next } = toFirstSteps(DONE, ADMIN_READER);
  expect({ progress, isDone }).toEqual({ progress: '3 of 3 done', isDone: true });
  expect(next).toBeUndefined();
  const some = toFirstSteps({ ...DONE, toLookAt: 3, guardrails: 0 }, ADMIN_READER);
  expect(some.progress).toBe('1 of 3 done');
  expect(some.next?.part).toBe('findings');
});

test('to look at are problems and warnings that nobody muted', () => {
  const findings = findingsIn(
    recordWith({ outgoingMail: false, externalDomains: [domainOf('gmail.com')] }),
  );
  const worse = findings.filter(({ severity }) => severity !== 'info');
  expect(worse.length).toBeGreaterThan(0);
  expect(worse.length).toBeLessThan(findings.length);
  expect(countToLookAt(findings, [])).toBe(worse.length);
  const muted = { mutedAt: '2026-11-23T12:00:00Z', mutedBy: 'a1', reason: 'meant so' };
  const mail = { ...muted, code: 'outgoing-mail-off', concern: 'site' } as const;
  expect(countToLookAt(findings, [mail])).toBe(worse.length - 1);
});
