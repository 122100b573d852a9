import type { DomainEntry, SiteSettings } from '../../decide/settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import {
  approvalRequired,
  noneWhileAnyGrants,
  publicProviderApproved,
  roleMayUseLicence,
  sameAsAnyDomain,
} from './approved-entries';

const customer: DomainEntry = { role: 'customer', approval: false };
const none: DomainEntry = { role: 'none', approval: false };
const site = (
  entries: Readonly<Record<string, DomainEntry>>,
  anyDomain: DomainEntry = none,
): SiteSettings => ({ approvedDomains: approvedOf(entries), anyDomain });

test.each([
  {
    name: 'None while Any domain gives the role',
    check: noneWhileAnyGrants,
    present: site({ 'acme.com': none, 'acme.org': customer }, customer),
    absent: site({ 'acme.com': none, 'acme.org': customer }),
  },
  {
    name: 'a public provider is approved',
    check: publicProviderApproved,
    present: site({ 'gmail.com': customer, 'acme.com': customer }),
    absent: site({ 'gmail.com': none, 'acme.com': customer }),
  },
  {
    name: 'role User',
    check: roleMayUseLicence,
    present: site({ 'acme.com': { role: 'user' } }),
    absent: site({ 'acme.com': customer }),
  },
  {
    name: 'role Stakeholder',
    check: roleMayUseLicence,
    present: site({ 'acme.com': { role: 'stakeholder' } }),
    absent: site({ 'acme.com': {} }),
  },
  {
    name: 'approval required',
    check: approvalRequired,
    present: site({ 'acme.com': { role: 'customer', approval: true } }),
    absent: site({ 'acme.com': { role: 'none', approval: true } }),
  },
  {
    name: 'the same as Any domain',
    check: sameAsAnyDomain,
    present: site({ 'acme.com': customer }, customer),
    absent: site({ 'acme.com': customer, 'acme.org': none }, { role: 'customer' }),
  },
])('$name', ({ check, present, absent }) => {
  const [first] = present.approvedDomains?.keys() ?? [];
  expect(check(setupWith(present)).map((one) => one.domains)).toEqual([[first]]);
  expect(check(setupWith(absent))).toEqual([]);
});

test('a public provider of its own entry is not as under Any domain, which is contested for it', () => {
  expect(sameAsAnyDomain(setupWith(site({ 'gmail.com': customer }, customer)))).toEqual([]);
});

test('without Any domain nothing is the same as it', () => {
  expect(sameAsAnyDomain(setupWith(site({ 'acme.com': customer }, {})))).toEqual([]);
});

test('None is contested by Any domain only, not by whatever else is contested on the site', () => {
  const bothOff = { ...site({ 'acme.com': none }), internal: false, external: false };
  expect(noneWhileAnyGrants(setupWith(bothOff))).toEqual([]);
});

test('an entry that may be None is not said to be None', () => {
  expect(noneWhileAnyGrants(setupWith(site({ 'acme.com': {} }, customer)))).toEqual([]);
});

test.each<{ name: string; entry: DomainEntry; anyDomain: DomainEntry }>([
  { name: 'in its approval', entry: customer, anyDomain: { role: 'customer', approval: true } },
  { name: 'in its role', entry: customer, anyDomain: none },
  { name: 'perhaps, as nothing is known', entry: {}, anyDomain: {} },
  {
    name: 'perhaps, as no approval is known',
    entry: { role: 'customer' },
    anyDomain: { role: 'customer' },
  },
  {
    name: 'perhaps, as no role is known',
    entry: { approval: true },
    anyDomain: { approval: true },
  },
])('an entry that differs $name is not the same as Any domain', ({ entry, anyDomain }) => {
  expect(sameAsAnyDomain(setupWith(site({ 'acme.com': entry }, anyDomain)))).toEqual([]);
});
