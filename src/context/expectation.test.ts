import { decide, type Invite } from '../decide/decide';
import { unknown } from '../decide/facts';
import { prepareSite } from '../decide/site';
import type { SiteSettings } from '../decide/settings';
import { domainOf } from '../../tests/audit/any-settings';
import { expectationOf, markOf } from './expectation';

const acme = domainOf('acme.com');

function headlineOf(site: SiteSettings, invite: Partial<Invite> = {}) {
  const whole: Invite = {
    address: 'jo@acme.com',
    route: 'customers-page',
    inviter: ['agent'],
    account: ['none'],
    project: { customerInvited: ['on'], portalAccess: ['healthy'] },
    ...invite,
  };
  return decide(whole, prepareSite(site));
}

const APPROVED: SiteSettings = {
  internal: true,
  external: true,
  externalDomains: 'any',
  approvedDomains: new Map([[acme, { role: 'customer', approval: false }]]),
  anyDomain: { role: 'none', approval: false },
  outgoingMail: true,
};

test('an invitation makes an Atlassian account', () => {
  const headline = headlineOf(APPROVED);
  expect(expectationOf({ condition: 'new-person', headline }, 'r1')).toEqual({
    outcomes: ['atlassian-account-invitation'],
    made: ['atlassian'],
    other: [],
    revision: 'r1',
  });
});

test('silence may make a portal-only account all the same', () => {
  const headline = headlineOf({ ...APPROVED, approvedDomains: new Map(), outgoingMail: false });
  const expected = expectationOf({ condition: 'always', headline }, undefined);
  expect(expected).toEqual({ outcomes: ['no-notification'], made: ['portal-only'], other: [] });
});

test('the other reading of a contested step is kept', () => {
  const approvedDomains = new Map([[acme, { role: 'none', approval: false } as const]]);
  const anyDomain = { role: 'customer', approval: false } as const;
  const headline = headlineOf({ ...APPROVED, approvedDomains, anyDomain });
  expect(expectationOf({ condition: 'new-person', headline }, 'r1')).toMatchObject({
    made: ['portal-only'],
    other: ['atlassian'],
  });
});

test('of a person who has an account nothing is expected', () => {
  const headline = headlineOf(APPROVED, { account: ['portal-only'] });
  expect(expectationOf({ condition: 'known-account', headline }, 'r1')).toBeUndefined();
});

test('what came true, what did not, and what cannot be told', () => {
  const sure = { outcomes: [], made: ['atlassian' as const], other: [] };
  expect(markOf(sure, 'atlassian')).toBe('came-true');
  expect(markOf(sure, 'portal-only')).toBe('did-not');
  expect(markOf({ ...sure, made: ['none'] }, 'portal-only')).toBe('did-not');
  expect(markOf({ ...sure, made: ['none', 'atlassian'] }, 'atlassian')).toBe('came-true');
  expect(markOf({ ...sure, made: ['none', 'atlassian'] }, 'portal-only')).toBe('did-not');
  const { internal: _, ...unrecorded } = APPROVED;
  const headline = headlineOf(unrecorded, { account: unknown('account') });
  const unsure = expectationOf({ condition: 'new-person', headline }, undefined);
  expect(unsure && markOf(unsure, 'portal-only')).toBe('cannot-tell');
});
