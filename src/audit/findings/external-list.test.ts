import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import {
  grantedOnList,
  listFailsApproved,
  listFailsPublicProviders,
  relativeOfApproved,
} from './external-list';

const list = (...names: readonly string[]) => ({ externalDomains: names.map(domainOf) });
const old = approvedOf({ 'old.com': { role: 'none', approval: false } });

test.each([
  {
    name: 'an approved domain without a role is not on the list',
    check: listFailsApproved,
    present: setupWith({ approvedDomains: old, ...list('client.com') }),
    absent: setupWith({ approvedDomains: old, ...list('client.com', 'old.com') }),
    domains: ['old.com'],
  },
  {
    name: 'a domain on the list is granted',
    check: grantedOnList,
    present: setupWith(list('acme.com', 'client.com')),
    absent: setupWith(list('client.com')),
    domains: ['acme.com'],
  },
  {
    name: 'a domain on the list is part of an approved one',
    check: relativeOfApproved,
    present: setupWith(list('mail.acme.com', 'client.com')),
    absent: setupWith(list('acme.com', 'client.com')),
    domains: ['mail.acme.com'],
  },
])('$name', ({ check, present, absent, domains }) => {
  expect(check(present).map((one) => one.domains)).toEqual([domains]);
  expect(check(absent)).toEqual([]);
});

test('the list shuts public providers out, unless all of them are on it or it is off', () => {
  expect(listFailsPublicProviders(setupWith(list('client.com')))).toMatchObject([
    { code: 'external-list-fails-public-providers', domains: [] },
  ]);
  expect(listFailsPublicProviders(setupWith())).toEqual([]);
});

test('without the approved domains nobody can say who is related to them', () => {
  const { settings, ...setup } = setupWith(list('mail.acme.com'));
  const { approvedDomains: _, ...site } = settings.site;
  expect(relativeOfApproved({ ...setup, settings: { ...settings, site } })).toEqual([]);
});
