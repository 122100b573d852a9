import { domainOf } from '../../../tests/audit/any-settings';
import { setupWith } from '../../../tests/audit/sound-record';
import { aboutDomains, prepareSetup } from './setup';

test('lists that are off or not known are empty', () => {
  expect(setupWith().externalList).toEqual([]);
  const nothing = prepareSetup({ site: {}, projects: new Map() });
  expect([nothing.approved, nothing.externalList]).toEqual([[], []]);
});

test('an outsider is on no list', () => {
  expect(setupWith().outsider).toBe('someone@someone-else.example');
});

test('a usual project is healthy, whatever the recorded ones are', () => {
  const { usual } = setupWith({}, { HELP: { portalAccess: 'broken' }, SUP: {} });
  expect(usual(domainOf('acme.com')).decidedBy).toEqual(['T1']);
  expect(usual(domainOf('other.example')).decidedBy).toEqual(['T2']);
  expect(usual(domainOf('third.example'))).toBe(usual(domainOf('other.example')));
});

test('one finding speaks of all its domains, and none of no domain', () => {
  const domains = ['acme.com', 'acme.org'].map(domainOf);
  expect(aboutDomains('approval-required', domains, [])).toMatchObject([
    { address: 'someone@acme.com', domains },
  ]);
  expect(aboutDomains('approval-required', [], [])).toEqual([]);
});
