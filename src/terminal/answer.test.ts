import { parseSettingsFile, SETTINGS_FORMAT } from '../contract/settings-file';
import { setUp, toAnswer, verdictOf } from './answer';
import type { InputLine } from './input-line';

const PARSED = parseSettingsFile({
  format: SETTINGS_FORMAT,
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
  },
  projects: {
    HELP: { customerInvited: true, portalAccess: 'healthy' },
    OFF: { customerInvited: false },
  },
});

function answer(line: InputLine, options: { project?: string; assumeTypical: boolean }) {
  if (!PARSED.ok) throw new Error(PARSED.problem.path);
  return toAnswer(line.email, verdictOf(line, setUp(PARSED.settings, options)));
}

test('the example of design.md section 7', () => {
  const line: InputLine = { email: 'jo@acme.com', account: ['none'], inviter: ['agent'] };
  expect(answer(line, { project: 'HELP', assumeTypical: false })).toEqual({
    email: 'jo@acme.com',
    certain: true,
    outcomes: ['atlassian-account-invitation'],
    decidedBy: ['T1'],
    evidence: 'stated',
    settledBy: [],
    caveats: ['cannot-be-undone'],
  });
});

test('what is absent is unknown', () => {
  const { certain, settledBy } = answer({ email: 'jo@acme.com' }, { assumeTypical: false });
  expect(certain).toBe(false);
  expect(settledBy).toEqual(['account', 'project.portalAccess', 'inviter']);
});

test('what is typical fills only what is absent', () => {
  const typical = (line: InputLine) =>
    answer(line, { project: 'HELP', assumeTypical: true }).outcomes;
  expect(typical({ email: 'jo@x.org' })).toEqual(['customer-invited']);
  expect(typical({ email: 'jo@x.org', account: ['invited'] })).toEqual(['no-notification']);
  expect(typical({ email: 'jo@x.org', project: 'OFF' })).toEqual(['no-notification']);
});

test("a line's project beats the option", () => {
  const line: InputLine = {
    email: 'jo@x.org',
    project: 'OFF',
    account: ['none'],
    inviter: ['agent'],
  };
  expect(answer(line, { project: 'HELP', assumeTypical: true }).decidedBy).toEqual(['M2']);
});

test('other readings name only what the answer lacks', () => {
  const line: InputLine = { email: 'jo@x.org', route: 'people-page' };
  expect(answer(line, { assumeTypical: true }).otherReadings).toEqual(['customer-invited']);
});
