import fc from 'fast-check';
import type { SettingChange } from '../audit/setting-change';
import { anyChange } from '../../tests/audit/any-change';
import { domainOf } from '../../tests/audit/any-settings';
import { changesIn, linkChanges } from './changes-link';

const acme = domainOf('acme.com');
const client = domainOf('client.example');

const linked = (changes: readonly SettingChange[]) =>
  linkChanges(new URLSearchParams(), changes).getAll('change');

/** Any text a record could hold as a key of a project; a lone surrogate cannot stand in an address. */
const KEY = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

test('any list of changes comes back as it went, through the text of an address', () => {
  fc.assert(
    fc.property(fc.array(anyChange(KEY), { maxLength: 12 }), (changes) => {
      const address = linkChanges(new URLSearchParams({ project: 'HELP' }), changes).toString();
      expect(changesIn(new URLSearchParams(address))).toEqual({ changes, broken: [] });
    }),
    { numRuns: 500 },
  );
});

test('an entry can be read by people', () => {
  expect(
    linked([
      { setting: 'internal', to: false },
      { setting: 'outgoingMail', to: true },
      { setting: 'externalDomains', act: 'turn-off' },
      { setting: 'externalDomains', act: 'add', domain: acme },
      { setting: 'externalDomains', act: 'add', domain: client },
      {
        setting: 'approvedDomains',
        act: 'add',
        domain: acme,
        entry: { role: 'customer', approval: false },
      },
      { setting: 'approvedDomains', act: 'remove', domain: client },
      { setting: 'anyDomain', entry: { role: 'none' } },
      { setting: 'customerInvited', project: 'HELP', to: false },
      { setting: 'customerInvited', project: 'SUP', to: false },
      { setting: 'portalAccess', project: 'SUP', to: 'broken' },
    ]),
  ).toEqual([
    'internal off',
    'outgoing-mail on',
    'external-list off',
    'external-list add acme.com client.example',
    'approved add customer no-approval acme.com',
    'approved remove client.example',
    'any-domain none',
    'customer-invited off HELP SUP',
    'portal-access broken SUP',
  ]);
});

test('what is not joined keeps its order', () => {
  const changes: readonly SettingChange[] = [
    { setting: 'internal', to: false },
    { setting: 'internal', to: true },
    { setting: 'internal', to: true },
  ];
  expect(linked(changes)).toEqual(['internal off', 'internal on', 'internal on']);
});

test('the rest of an address stays, and changes are replaced', () => {
  const before = new URLSearchParams('who=acme.com&change=internal+off');
  const after = linkChanges(before, [{ setting: 'external', to: true }]);
  expect(after.toString()).toBe('who=acme.com&change=external+on');
  expect(before.toString()).toBe('who=acme.com&change=internal+off');
});

test.each([
  'internal',
  'internal maybe',
  'internal on off',
  'outgoing-mail toString',
  'user-invites',
  'external-list add',
  'external-list add not_a_domain',
  'external-list add acme.com not_a_domain',
  'approved',
  'approved swap acme.com',
  'approved remove',
  'approved add owner acme.com',
  'any-domain customer acme.com',
  'customer-invited off',
  'customer-invited maybe HELP',
  'portal-access broken %',
  'delete everything',
  '',
])('what cannot be read is named, and the rest is taken: "%s"', (text) => {
  const query = new URLSearchParams([
    ['change', 'internal off'],
    ['change', text],
    ['change', 'external on'],
  ]);
  expect(changesIn(query)).toEqual({
    changes: [
      { setting: 'internal', to: false },
      { setting: 'external', to: true },
    ],
    broken: [text],
  });
});

test('a domain is normalised on the way in', () => {
  const query = new URLSearchParams({ change: 'approved remove ACME.com.' });
  expect(changesIn(query).changes).toEqual([
    { setting: 'approvedDomains', act: 'remove', domain: acme },
  ]);
});
