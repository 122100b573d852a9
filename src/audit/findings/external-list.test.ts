import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import { publicMailProviders } from '../../decide/public-mail-provider';
import {
  grantedOnList,
  listAllowsNobody,
  listFailsApproved,
  listFailsPublicProviders,
  publicProviderOnList,
} from './external-list';
import { prepareSetup } from './setup';

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
    name: 'a public provider is on the list',
    check: publicProviderOnList,
    present: setupWith(list('gmail.com', 'client.com')),
    absent: setupWith(list('client.com')),
    domains: ['gmail.com'],
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

test.each([
  { name: 'off', site: {} },
  { name: 'not empty', site: list('client.com') },
  { name: 'of no use, as External is off', site: { ...list(), external: false } },
])('the list allows somebody, or is $name', ({ site }) => {
  expect(listAllowsNobody(setupWith(site))).toEqual([]);
});

test('an empty list shuts out everybody who gets no Atlassian account', () => {
  const setup = setupWith(list());
  const cells = (setup.map.rows.length - 1) * setup.map.columns.length;
  expect(listAllowsNobody(setup)).toMatchObject([{ domains: [], extent: { cells } }]);
});

test('of a list that is not known nobody can say that it is empty', () => {
  const { externalDomains: _, ...site } = setupWith().settings.site;
  expect(listAllowsNobody(prepareSetup({ site, projects: new Map() }))).toEqual([]);
});

test.each([
  { listed: ['client.com'], shown: 'someone@gmail.com' },
  { listed: ['gmail.com'], shown: 'someone@outlook.com' },
  { listed: ['gmail.com', 'outlook.com'], shown: 'someone@yahoo.com' },
  {
    listed: ['gmail.com', 'outlook.com', 'yahoo.com'],
    shown: `someone@${publicMailProviders()[0] ?? ''}`,
  },
])('of the providers that $listed lacks the best known is shown', ({ listed, shown }) => {
  const setup = setupWith(list(...listed));
  expect(listFailsPublicProviders(setup)).toMatchObject([
    // The one class of providers that are on no list, in both projects.
    { address: shown, extent: { cells: 2 } },
  ]);
});
