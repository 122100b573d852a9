import { domainOf } from '../../../tests/audit/any-settings';
import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import { lookAlikes, unknownTopLevels } from './near-misses';
import { prepareSetup } from './setup';

const approved = (...names: readonly string[]) =>
  approvedOf(Object.fromEntries(names.map((name) => [name, {}])));
const domainsOf = (found: ReturnType<typeof lookAlikes>) => found.map(({ domains }) => domains);

test('two approved domains one typo apart are both named', () => {
  const setup = setupWith({ approvedDomains: approved('acme.com', 'acne.com', 'other.org') });
  expect(domainsOf(lookAlikes(setup))).toEqual([['acme.com', 'acne.com']]);
});

test('so is a domain of the External list', () => {
  const externalDomains = ['acmee.com', 'client.org'].map(domainOf);
  expect(domainsOf(lookAlikes(setupWith({ externalDomains })))).toEqual([['acmee.com']]);
});

test('domains that are far apart, the same, or part of each other are no look-alikes', () => {
  const approvedDomains = approved('acme.com', 'mail.acme.com', 'other.org');
  const externalDomains = [domainOf('acme.com')];
  expect(lookAlikes(setupWith({ approvedDomains, externalDomains }))).toEqual([]);
  expect(lookAlikes(prepareSetup({ site: { externalDomains }, projects: new Map() }))).toEqual([]);
});

test('a top-level domain that does not exist', () => {
  const typo = { approvedDomains: approved('acme.con', 'acme.com') };
  expect(domainsOf(unknownTopLevels(setupWith(typo)))).toEqual([['acme.con']]);
  expect(unknownTopLevels(setupWith())).toEqual([]);
});
