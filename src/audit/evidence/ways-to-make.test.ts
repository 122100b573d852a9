import { indexOfFact, valuesIn } from '../../decide/masks';
import type { FactName } from '../../decide/facts';
import { otherRoutes, waysToMake, type Way } from './ways-to-make';

function needs(way: Way, fact: FactName) {
  return valuesIn(fact, way.needs[indexOfFact(fact)] ?? 0);
}

test('an Atlassian account is made where Internal is on and the domain may be granted', () => {
  const ways = waysToMake('atlassian');
  expect(new Set(ways.map(({ ends }) => ends))).toEqual(new Set(['T1']));
  for (const way of ways) expect(needs(way, 'site.internal')).toEqual(['on']);
});

test('a portal-only account is made where External is on and lets the domain in, with or without a mail', () => {
  const ways = waysToMake('portal-only');
  expect(new Set(ways.map(({ ends }) => ends))).toEqual(new Set(['T2', 'M1', 'M2']));
  for (const way of ways) {
    expect(needs(way, 'site.external')).toEqual(['on']);
    expect(needs(way, 'site.externalDomains')).toEqual(['any', 'listed']);
  }
});

test('every way is one of a person who is new', () => {
  for (const way of [...waysToMake('atlassian'), ...waysToMake('portal-only')]) {
    expect(needs(way, 'account')).toEqual(['none']);
  }
});

test('the other reading of a contested step is a way, too', () => {
  const isNone = (way: Way) =>
    needs(way, 'site.approvedDomains').includes('none') &&
    needs(way, 'site.approvedDomains').length === 2;
  const read = waysToMake('atlassian').filter(isNone);
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter(({ isOpen }) => !isOpen)).toEqual([]);
});

test.each([
  { made: 'atlassian', routes: ['people-page', 'admin-hub'] },
  { made: 'portal-only', routes: ['people-page', 'automation', 'rest'] },
] as const)('other routes that make an account of the kind $made', ({ made, routes }) => {
  expect(otherRoutes(made)).toEqual(routes);
});
