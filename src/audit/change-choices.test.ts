import type { DomainName } from '../decide/domain-name';
import type { DomainEntry, Settings } from '../decide/settings';
import { domainOf } from '../../tests/audit/any-settings';
import { placesFor } from './change-choices';
import { withChanges } from './setting-change';

const acme = domainOf('acme.com');

const KNOWN: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: [],
    approvedDomains: new Map([[acme, { role: 'customer', approval: false }]]),
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: new Map([['HELP', { customerInvited: true, portalAccess: 'healthy' }]]),
};

const counts = (settings: Settings, domain?: typeof acme) =>
  placesFor(settings, 'HELP', domain).map((place) => place.length);

test('known settings can be made anything else', () => {
  // internal, external, list, own entry (remove, 3 roles, 1 approval, 3 of both), any role, any approval, user invites, mail, project
  expect(counts(KNOWN, acme)).toEqual([1, 1, 2, 8, 3, 1, 2, 1, 1, 1]);
});

test('a domain that is not listed can be added in every role', () => {
  expect(counts(KNOWN, domainOf('other.example'))[3]).toBe(8);
});

test('a class of many domains has no entry of its own', () => {
  expect(counts(KNOWN)).toEqual([1, 1, 1, 3, 1, 2, 1, 1, 1]);
});

test('unknown settings can be made sure of; unknown lists only turned off', () => {
  expect(counts({ site: {}, projects: new Map() }, acme)).toEqual([2, 2, 1, 4, 2, 3, 2, 2, 2]);
});

test('a list that is off can be turned on, with nobody on it', () => {
  const site = { ...KNOWN.site, externalDomains: 'any' } as const;
  expect(counts({ ...KNOWN, site }, acme)).toEqual([1, 1, 1, 8, 3, 1, 2, 1, 1, 1]);
});

test('every choice leads to a record of its own', () => {
  const after = placesFor(KNOWN, 'HELP', acme).flatMap((place) =>
    place.map((choice) => {
      const { site, projects } = withChanges(KNOWN, choice);
      const entries = [...(site.approvedDomains ?? [])];
      return JSON.stringify([{ ...site, approvedDomains: entries }, [...projects]]);
    }),
  );
  expect(new Set(after).size).toBe(after.length);
});

/** What an edit of the own entry makes of it. */
const edit = (entry: DomainEntry) =>
  ({ setting: 'approvedDomains', act: 'edit', domain: acme, entry }) as const;

test('a choice says what it makes of its place, and of a place everything else can be made', () => {
  const approved = edit({ approval: true });
  const roles = (['none', 'user', 'stakeholder'] as const).map((role) => edit({ role }));
  expect(placesFor(KNOWN, 'HELP', acme)).toEqual([
    [[{ setting: 'internal', to: false }]],
    [[{ setting: 'external', to: false }]],
    [
      [{ setting: 'externalDomains', act: 'turn-off' }],
      [{ setting: 'externalDomains', act: 'add', domain: acme }],
    ],
    [
      [{ setting: 'approvedDomains', act: 'remove', domain: acme }],
      ...[...roles, approved].map((one) => [one]),
      ...roles.map((one) => [one, approved]),
    ],
    [
      [{ setting: 'anyDomain', entry: { role: 'customer' } }],
      [{ setting: 'anyDomain', entry: { role: 'user' } }],
      [{ setting: 'anyDomain', entry: { role: 'stakeholder' } }],
    ],
    [[{ setting: 'anyDomain', entry: { approval: true } }]],
    [[{ setting: 'userInvites', to: 'open' }], [{ setting: 'userInvites', to: 'approval' }]],
    [[{ setting: 'outgoingMail', to: false }]],
    [[{ setting: 'customerInvited', project: 'HELP', to: false }]],
    [[{ setting: 'portalAccess', project: 'HELP', to: 'broken' }]],
  ]);
});

test('the External list is turned on where it is off, and a domain on it can be taken off', () => {
  const listPlace = (externalDomains: 'any' | readonly DomainName[]) =>
    placesFor({ ...KNOWN, site: { ...KNOWN.site, externalDomains } }, 'HELP', acme)[2];
  const setting = 'externalDomains';
  expect(listPlace('any')).toEqual([[{ setting, act: 'turn-on' }]]);
  expect(listPlace([acme])).toEqual([
    [{ setting, act: 'turn-off' }],
    [{ setting, act: 'remove', domain: acme }],
  ]);
});

test('an entry is added whole, with every role and with or without approval', () => {
  const other = domainOf('other.example');
  const added = (['none', 'customer', 'user', 'stakeholder'] as const).flatMap((role) =>
    [false, true].map((approval) => [
      { setting: 'approvedDomains', act: 'add', domain: other, entry: { role, approval } },
    ]),
  );
  expect(placesFor(KNOWN, 'HELP', other)[3]).toEqual(added);
});
