import { domainOf } from '../../tests/audit/any-settings';
import { headOf, readEntry, subjectOf } from './change-entry';

test('an entry of an approved domain may leave role or approval as they are', () => {
  const acme = domainOf('acme.com');
  const approval = {
    setting: 'approvedDomains',
    act: 'edit',
    domain: acme,
    entry: { approval: true },
  } as const;
  expect(headOf(approval)).toBe('approved edit approval');
  expect(subjectOf(approval)).toBe(acme);
  expect(readEntry('approved edit approval acme.com')).toEqual([approval]);
  expect(readEntry('approved edit acme.com')).toEqual([{ ...approval, entry: {} }]);
});

test('a key with a space is one key', () => {
  const change = { setting: 'portalAccess', project: 'MY HELP', to: 'healthy' } as const;
  expect(`${headOf(change)} ${subjectOf(change) ?? ''}`).toBe('portal-access healthy MY%20HELP');
  expect(readEntry('portal-access healthy MY%20HELP')).toEqual([change]);
});
