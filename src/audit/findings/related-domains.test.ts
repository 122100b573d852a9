import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import type { DomainEntry, SiteSettings } from '../../decide/settings';
import { parentMissing, relativeOfApproved } from './related-domains';
import { prepareSetup } from './setup';

const customer: DomainEntry = { role: 'customer', approval: false };
const list = (...names: readonly string[]): SiteSettings => ({
  externalDomains: names.map(domainOf),
});
const approved = (...names: readonly string[]): SiteSettings => ({
  approvedDomains: approvedOf(Object.fromEntries(names.map((name) => [name, customer]))),
});

test.each([
  { name: 'a child', site: list('mail.acme.com', 'client.com'), near: 'acme.com' },
  {
    name: 'a parent',
    site: { ...list('acme.org'), ...approved('acme.com', 'team.acme.org') },
    near: 'team.acme.org',
  },
])('a domain on the External list is $name of an approved one', ({ site, near }) => {
  const [first] = site.externalDomains as readonly string[];
  const facts = ['site.approvedDomains', 'site.externalDomains'];
  expect(relativeOfApproved(setupWith(site))).toMatchObject([{ domains: [first], near, facts }]);
});

test('what is approved itself, or strange, is no relative', () => {
  expect(relativeOfApproved(setupWith(list('acme.com', 'client.com')))).toEqual([]);
});

test('without the approved domains nobody can say who is related to them', () => {
  const { externalDomains } = list('mail.acme.com');
  const site = externalDomains === undefined ? {} : { externalDomains };
  expect(relativeOfApproved(prepareSetup({ site, projects: new Map() }))).toEqual([]);
});

test('a parent on no list that gets something else is missing, once for all its children', () => {
  const setup = setupWith(approved('a.acme.com', 'b.acme.com', 'other.org'));
  expect(parentMissing(setup)).toMatchObject([
    {
      domains: ['acme.com'],
      near: 'a.acme.com',
      address: 'someone@acme.com',
      facts: ['site.approvedDomains'],
    },
  ]);
});

test.each([
  { name: 'approved too', site: approved('team.acme.com', 'acme.com') },
  { name: 'on the External list', site: { ...approved('team.acme.com'), ...list('acme.com') } },
  { name: 'a registry', site: approved('acme.co.uk', 'acme.onmicrosoft.com') },
  { name: 'a public provider', site: approved('office.gmx.de') },
  { name: 'granted all the same', site: { ...approved('team.acme.com'), anyDomain: customer } },
  {
    name: 'as little granted as its child',
    site: { ...approved('team.acme.com'), internal: false },
  },
])('a parent is not missing that is $name', ({ site }) => {
  expect(parentMissing(setupWith(site))).toEqual([]);
});

test.each([
  {
    name: 'approved too, if with less',
    site: {
      approvedDomains: approvedOf({ 'team.acme.com': customer, 'acme.com': { role: 'none' } }),
    },
  },
  {
    name: 'without what its child may get or not',
    site: { approvedDomains: approvedOf({ 'team.acme.com': { role: 'user', approval: false } }) },
  },
] as const)('a parent is not missing that is $name', ({ site }) => {
  expect(parentMissing(setupWith(site))).toEqual([]);
});

test('what a parent gets must be known, or nobody can say that it misses something', () => {
  const { settings } = setupWith(approved('team.acme.com'));
  const { external: _, ...site } = settings.site;
  expect(parentMissing(prepareSetup({ ...settings, site }))).toEqual([]);
});

test.each([
  ['team.acme.co.uk', 'acme.co.uk'],
  ['team.net.acme.com', 'net.acme.com'],
])('of %s the parent is %s, no registry though it has a part like one', (child, parent) => {
  expect(parentMissing(setupWith(approved(child)))).toMatchObject([{ domains: [parent] }]);
});
