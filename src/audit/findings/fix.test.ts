import { domainOf } from '../../../tests/audit/any-settings';
import { FINDING_CASES } from '../../../tests/audit/finding-cases';
import { approvedOf, recordWith } from '../../../tests/audit/sound-record';
import type { DomainEntry } from '../../decide/settings';
import { withChanges, type SettingChange } from '../setting-change';
import { FINDING_CODES, type FindingCode } from './finding';
import { findingsIn } from './findings';
import { fixOf } from './fix';

/** There are several ways, or nothing in the settings to change. */
const FOR_AN_ADMIN_TO_CHOOSE: readonly FindingCode[] = [
  'internal-on-without-grant',
  'none-while-any-domain-grants',
  'look-alike-of-listed-domain',
  'look-alike-of-public-provider',
  'unknown-top-level-domain',
  'web-address-listed',
  'project-differs-from-siblings',
  'record-stale',
  'any-domain-needs-approval',
  'external-list-while-external-off',
  'external-list-fails-public-providers',
  'record-incomplete',
];

test.each(FINDING_CODES)('%s: the fix ends it, where there is one', (code) => {
  const { present, age } = FINDING_CASES[code];
  const found = findingsIn(present, age?.present).find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} is not found`);
  const changes = fixOf(found, present);
  expect(changes.length === 0).toBe(FOR_AN_ADMIN_TO_CHOOSE.includes(code));
  if (changes.length === 0) return;
  const after = findingsIn(withChanges(present, changes), age?.present);
  expect(after.map((one) => one.code)).not.toContain(code);
});

const approvedEdit = (domain: string, entry: DomainEntry): SettingChange => ({
  setting: 'approvedDomains',
  act: 'edit',
  domain: domainOf(domain),
  entry,
});
const onExternalList = (act: 'add' | 'remove', domain: string): SettingChange => ({
  setting: 'externalDomains',
  act,
  domain: domainOf(domain),
});
const anyDomainNone: SettingChange = { setting: 'anyDomain', entry: { role: 'none' } };

/** What each fix changes in the record of its case. */
const CHANGES: Readonly<Partial<Record<FindingCode, readonly SettingChange[]>>> = {
  'nobody-gets-mail': [{ setting: 'external', to: true }],
  'portal-access-broken': [{ setting: 'portalAccess', project: 'HELP', to: 'healthy' }],
  'outgoing-mail-off': [{ setting: 'outgoingMail', to: true }],
  'granting-domain-while-internal-off': [{ setting: 'internal', to: true }],
  'any-domain-while-internal-off': [anyDomainNone],
  'external-list-allows-nobody': [{ setting: 'externalDomains', act: 'turn-off' }],
  'external-list-fails-approved-domain': [onExternalList('add', 'old.com')],
  'public-provider-approved': [approvedEdit('gmail.com', { role: 'none' })],
  'role-may-use-licence': [approvedEdit('acme.com', { role: 'customer' })],
  'any-domain-may-use-licence': [anyDomainNone],
  'any-domain-grants': [anyDomainNone],
  'customer-invited-off': [{ setting: 'customerInvited', project: 'HELP', to: true }],
  'approval-required': [approvedEdit('acme.com', { approval: false })],
  'public-provider-on-external-list': [onExternalList('remove', 'gmail.com')],
  'granted-domain-on-external-list': [onExternalList('remove', 'acme.com')],
  'relative-of-approved-domain': [
    {
      setting: 'approvedDomains',
      act: 'add',
      domain: domainOf('mail.acme.com'),
      entry: { role: 'customer', approval: false },
    },
  ],
  'parent-domain-missing': [
    {
      setting: 'approvedDomains',
      act: 'add',
      domain: domainOf('acme.com'),
      entry: { role: 'customer', approval: false },
    },
  ],
  'entry-same-as-any-domain': [
    { setting: 'approvedDomains', act: 'remove', domain: domainOf('old.com') },
  ],
};

test.each(FINDING_CODES)('%s: the fix changes what is meant and no more', (code) => {
  const { present, age } = FINDING_CASES[code];
  const found = findingsIn(present, age?.present).find((one) => one.code === code);
  expect(found && fixOf(found, present)).toEqual(CHANGES[code] ?? []);
});

test('a relative gets the entry of whom it is related to', () => {
  const none = { role: 'none', approval: false } as const;
  const customer = { role: 'customer', approval: false } as const;
  const settings = recordWith({
    approvedDomains: approvedOf({ 'other.org': none, 'acme.com': customer }),
    externalDomains: [domainOf('mail.acme.com')],
  });
  const found = findingsIn(settings).find(({ code }) => code === 'relative-of-approved-domain');
  expect(found && fixOf(found, settings)).toMatchObject([{ entry: customer }]);
});

test('nobody gets mail: what is off of External and the outgoing mail is turned on', () => {
  const settings = recordWith({ outgoingMail: false, internal: false });
  const found = findingsIn(settings).find(({ code }) => code === 'nobody-gets-mail');
  expect(found && fixOf(found, settings)).toEqual([{ setting: 'outgoingMail', to: true }]);
});

test.each([
  { count: 20, offered: 20 },
  { count: 21, offered: 0 },
])('of $count projects $offered are changed at once', ({ count, offered }) => {
  const broken = { customerInvited: true, portalAccess: 'broken' } as const;
  const keys = Array.from({ length: count }, (_, n) => `P${String(n)}`);
  const settings = recordWith({}, Object.fromEntries(keys.map((key) => [key, broken])));
  const found = findingsIn(settings).find(({ code }) => code === 'portal-access-broken');
  expect(found && fixOf(found, settings)).toHaveLength(offered);
});

test.each([
  { count: 20, offered: 20 },
  { count: 21, offered: 0 },
])('of $count domains $offered are changed at once', ({ count, offered }) => {
  const names = Array.from({ length: count }, (_, n) => `office-${String(n)}.com`);
  const entries = Object.fromEntries(
    names.map((name) => [name, { role: 'user', approval: false } as const]),
  );
  const settings = recordWith({ approvedDomains: approvedOf(entries) });
  const found = findingsIn(settings).find(({ code }) => code === 'role-may-use-licence');
  expect(found && fixOf(found, settings)).toHaveLength(offered);
});

test('a relative that is gone leaves nothing to copy', () => {
  const settings = recordWith({ externalDomains: [domainOf('mail.acme.com')] });
  const found = findingsIn(settings).find(({ code }) => code === 'relative-of-approved-domain');
  expect(found && fixOf(found, { ...settings, site: {} })).toEqual([]);
});
