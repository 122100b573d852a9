import { maskOf } from '../../decide/masks';
import { domainOf } from '../../../tests/audit/any-settings';
import { maskAfter, placeKey, settingKey, settingsFor, valuesOf } from './needed-setting';

const ACME = domainOf('acme.com');
const OTHER = domainOf('other.example');

test('the External list can let a domain in as a whole or by name', () => {
  const wanted = maskOf('site.externalDomains', ['any', 'listed']);
  const settings = settingsFor('site.externalDomains', wanted, ACME);
  expect(settings.map((one) => [one.domain, valuesOf(one)])).toEqual([
    [undefined, ['any']],
    [ACME, ['listed']],
  ]);
});

test.each([
  { values: ['any'], found: [{ fact: 'site.externalDomains', to: 1 }] },
  { values: ['listed'], found: [{ fact: 'site.externalDomains', domain: ACME, to: 2 }] },
  { values: ['not-listed'], found: [] },
] as const)('only what is wanted is offered: $values', ({ values, found }) => {
  const wanted = maskOf('site.externalDomains', values);
  expect(settingsFor('site.externalDomains', wanted, ACME)).toEqual(found);
});

test('values that a question tells apart are settings of their own', () => {
  const wanted = maskOf('site.approvedDomains', ['customer', 'user', 'stakeholder', 'none']);
  const settings = settingsFor('site.approvedDomains', wanted, ACME);
  expect(settings.map(valuesOf)).toEqual([['customer'], ['none'], ['user', 'stakeholder']]);
});

test('a switch belongs to no domain', () => {
  const [only, ...rest] = settingsFor('site.internal', maskOf('site.internal', ['off']), ACME);
  expect(only).toEqual({ fact: 'site.internal', to: maskOf('site.internal', ['off']) });
  expect(rest).toEqual([]);
});

test('a changed setting holds for its domain alone, or for all; everything else stays as recorded', () => {
  const before = maskOf('site.externalDomains', ['not-listed']);
  const listed = { fact: 'site.externalDomains', domain: ACME, to: 2 } as const;
  const off = { fact: 'site.externalDomains', to: 1 } as const;
  expect(maskAfter('site.externalDomains', before, ACME, [listed])).toBe(2);
  expect(maskAfter('site.externalDomains', before, OTHER, [listed])).toBe(before);
  expect(maskAfter('site.externalDomains', before, OTHER, [off])).toBe(1);
  expect(maskAfter('site.external', 1, OTHER, [off])).toBe(1);
});

test('keys tell places and values apart', () => {
  const one = { fact: 'site.approvedDomains', domain: ACME, to: 2 } as const;
  expect(placeKey(one)).toBe('site.approvedDomains acme.com');
  expect(placeKey({ fact: 'site.internal' })).toBe('site.internal ');
  expect(settingKey(one)).not.toBe(settingKey({ ...one, to: 4 }));
});
