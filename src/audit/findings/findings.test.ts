import fc from 'fast-check';
import { ANY_SETTINGS, domainOf } from '../../../tests/audit/any-settings';
import { recordWith } from '../../../tests/audit/sound-record';
import { SEVERITY_OF } from './finding';
import { findingsIn } from './findings';

test('a sound record has no findings', () => {
  expect(findingsIn(recordWith())).toEqual([]);
});

test('the worst comes first', () => {
  const settings = recordWith(
    { externalDomains: [domainOf('acme.com')], anyDomain: { role: 'none', approval: true } },
    { ODD: { customerInvited: true, portalAccess: 'broken' } },
  );
  expect(findingsIn(settings).map(({ code }) => code)).toEqual([
    'portal-access-broken',
    'project-differs-from-siblings',
    'external-list-fails-public-providers',
    'granted-domain-on-external-list',
  ]);
});

test('whatever is recorded: each code at most once, with its severity and an address', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, (settings) => {
      const found = findingsIn(settings);
      expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
      for (const { code, severity, address, facts } of found) {
        expect(severity).toBe(SEVERITY_OF[code]);
        expect(address).toMatch(/^someone@.+\..+$/);
        expect(facts).not.toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
