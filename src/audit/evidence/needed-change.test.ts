import { FACT_VALUES } from '../../decide/facts';
import { maskOf } from '../../decide/masks';
import { domainOf } from '../../../tests/audit/any-settings';
import { toChange } from './needed-change';
import { SETTING_FACTS, type SettingFact } from './ways-to-make';

const acme = domainOf('acme.com');

test.each([
  ['site.internal', ['on'], { setting: 'internal', to: true }],
  ['site.internal', ['off'], { setting: 'internal', to: false }],
  ['site.external', ['on'], { setting: 'external', to: true }],
  ['site.external', ['off'], { setting: 'external', to: false }],
  [
    'site.anyDomain',
    ['customer', 'user'],
    { setting: 'anyDomain', entry: { role: 'customer', approval: false } },
  ],
  [
    'site.anyDomain',
    ['user-with-approval'],
    { setting: 'anyDomain', entry: { role: 'user', approval: true } },
  ],
] as const)('%s must be %j', (fact, values, change) => {
  expect(toChange({ fact, to: maskOf(fact, [...values]) })).toEqual(change);
});

test.each([
  [['none', 'not-listed'], { act: 'add', entry: { role: 'none', approval: false } }],
  [['not-listed'], { act: 'remove' }],
  [['customer-with-approval'], { act: 'add', entry: { role: 'customer', approval: true } }],
] as const)('the entry of a domain must be %j', (values, change) => {
  const fact = 'site.approvedDomains';
  const made = toChange({ fact, domain: acme, to: maskOf(fact, [...values]) });
  expect(made).toEqual({ setting: 'approvedDomains', domain: acme, ...change });
});

test('the External list is off, or one domain stands on it', () => {
  const fact = 'site.externalDomains';
  const setting = 'externalDomains';
  expect(toChange({ fact, to: maskOf(fact, ['any']) })).toEqual({ setting, act: 'turn-off' });
  expect(toChange({ fact, domain: acme, to: maskOf(fact, ['listed']) })).toEqual({
    setting,
    act: 'add',
    domain: acme,
  });
});

test('an approved domain without a name is a mistake of whoever made it', () => {
  expect(() => toChange({ fact: 'site.approvedDomains', to: 1 })).toThrow(
    'An approved domain has a name',
  );
});

test('every value of every setting has its change', () => {
  const all = SETTING_FACTS.flatMap((fact: SettingFact) =>
    FACT_VALUES[fact].map((_, index) => toChange({ fact, domain: acme, to: 1 << index })),
  );
  expect(all).toHaveLength(24);
});
