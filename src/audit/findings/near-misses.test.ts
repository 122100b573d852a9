import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import { lookAlikes, lookAlikesOfProviders, unknownTopLevels, webAddresses } from './near-misses';
import { prepareSetup } from './setup';

const approved = (...names: readonly string[]) =>
  approvedOf(Object.fromEntries(names.map((name) => [name, {}])));
const domainsOf = (found: ReturnType<typeof lookAlikes>) => found.map(({ domains }) => domains);

test('of two domains one letter apart the later one is named, with the earlier beside it', () => {
  const setup = setupWith({ approvedDomains: approved('acme.com', 'acne.com', 'other.org') });
  expect(lookAlikes(setup)).toMatchObject([{ domains: ['acne.com'], near: 'acme.com' }]);
});

test('a domain of the External list stands after the approved ones; its parents count too', () => {
  const externalDomains = ['acmee.com', 'mail.acne.com', 'client.org'].map(domainOf);
  const setup = setupWith({ externalDomains });
  expect(domainsOf(lookAlikes(setup))).toEqual([['acmee.com', 'mail.acne.com']]);
});

test('domains that are far apart, the same, numbered, or part of each other are no look-alikes', () => {
  const approvedDomains = approved(
    'acme.com',
    'mail.acme.com',
    'nail.acme.com',
    'a1.org',
    'a2.org',
  );
  const externalDomains = [domainOf('acme.com')];
  expect(lookAlikes(setupWith({ approvedDomains, externalDomains }))).toEqual([]);
  expect(lookAlikes(prepareSetup({ site: { externalDomains }, projects: new Map() }))).toEqual([]);
});

test('a slip in the name of a public provider', () => {
  const setup = setupWith({ approvedDomains: approved('acme.com', 'gmial.com', 'hotmail.com') });
  expect(lookAlikesOfProviders(setup)).toMatchObject([
    { domains: ['gmial.com'], near: 'gmail.com' },
  ]);
  expect(lookAlikesOfProviders(setupWith())).toEqual([]);
});

test('a top-level domain that does not exist', () => {
  const typo = { approvedDomains: approved('acme.con', 'acme.com') };
  expect(domainsOf(unknownTopLevels(setupWith(typo)))).toEqual([['acme.con']]);
  expect(unknownTopLevels(setupWith())).toEqual([]);
});

test('the address of a web site', () => {
  const web = { approvedDomains: approved('www.acme.com', 'wwwacme.com') };
  expect(domainsOf(webAddresses(setupWith(web)))).toEqual([['www.acme.com']]);
  expect(webAddresses(setupWith())).toEqual([]);
});

test('a short name is close to many: a company is no slip of it', () => {
  // One letter from web.de and gmx.de.
  const setup = setupWith({ approvedDomains: approved('wab.de', 'gmc.de') });
  expect(lookAlikesOfProviders(setup)).toEqual([]);
});
