import type { Settings } from '../decide/settings';
import { domainOf } from '../../tests/audit/any-settings';
import { JSM_ROLES, withChanges, type SettingChange } from './setting-change';

const acme = domainOf('acme.com');
const client = domainOf('client.example');

const SETTINGS: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: [client],
    approvedDomains: new Map([[acme, { role: 'customer', approval: true }]]),
    anyDomain: { role: 'none', approval: false },
  },
  projects: new Map([['HELP', { customerInvited: true }]]),
};

test.each<{ name: string; change: SettingChange; site: Settings['site'] }>([
  { name: 'a switch', change: { setting: 'internal', to: false }, site: { internal: false } },
  {
    name: 'user invites',
    change: { setting: 'userInvites', to: 'open' },
    site: { userInvites: 'open' },
  },
  {
    name: 'the External list off',
    change: { setting: 'externalDomains', act: 'turn-off' },
    site: { externalDomains: 'any' },
  },
  {
    name: 'the External list on, which it is',
    change: { setting: 'externalDomains', act: 'turn-on' },
    site: { externalDomains: [client] },
  },
  {
    name: 'a domain more on the External list',
    change: { setting: 'externalDomains', act: 'add', domain: acme },
    site: { externalDomains: [client, acme] },
  },
  {
    name: 'a domain less on the External list',
    change: { setting: 'externalDomains', act: 'remove', domain: client },
    site: { externalDomains: [] },
  },
  {
    name: 'another role, the approval as it was',
    change: { setting: 'approvedDomains', act: 'edit', domain: acme, entry: { role: 'none' } },
    site: { approvedDomains: new Map([[acme, { role: 'none', approval: true }]]) },
  },
  {
    name: 'one more approved domain',
    change: { setting: 'approvedDomains', act: 'add', domain: client, entry: { role: 'none' } },
    site: {
      approvedDomains: new Map([
        [acme, { role: 'customer', approval: true }],
        [client, { role: 'none' }],
      ]),
    },
  },
  {
    name: 'one approved domain less',
    change: { setting: 'approvedDomains', act: 'remove', domain: acme },
    site: { approvedDomains: new Map() },
  },
  {
    name: 'Any domain, its approval as it was',
    change: { setting: 'anyDomain', entry: { role: 'customer' } },
    site: { anyDomain: { role: 'customer', approval: false } },
  },
])('$name, and nothing else', ({ change, site }) => {
  const before = structuredClone(SETTINGS);
  expect(withChanges(SETTINGS, [change])).toEqual({
    ...SETTINGS,
    site: { ...SETTINGS.site, ...site },
  });
  expect(SETTINGS).toEqual(before);
});

test('a list that is off or not known is turned on by the first domain', () => {
  const change = { setting: 'externalDomains', act: 'add', domain: acme } as const;
  for (const externalDomains of ['any', undefined] as const) {
    const { externalDomains: _, ...site } = SETTINGS.site;
    const without = externalDomains === undefined ? site : { ...site, externalDomains };
    const { site: after } = withChanges({ ...SETTINGS, site: without }, [change]);
    expect(after.externalDomains).toEqual([acme]);
  }
});

test('a list that is off or not known is turned on empty', () => {
  const { externalDomains: _, ...site } = SETTINGS.site;
  for (const before of [{ ...site, externalDomains: 'any' } as const, site]) {
    const { site: after } = withChanges({ ...SETTINGS, site: before }, [
      { setting: 'externalDomains', act: 'turn-on' },
    ]);
    expect(after.externalDomains).toEqual([]);
  }
});

test('nothing is removed from a list that is off or not known: it stays so', () => {
  const lists = { site: { externalDomains: 'any' } as const, projects: new Map() };
  for (const settings of [lists, { ...lists, site: {} }]) {
    expect(
      withChanges(settings, [
        { setting: 'externalDomains', act: 'remove', domain: acme },
        { setting: 'approvedDomains', act: 'remove', domain: acme },
      ]),
    ).toBe(settings);
  }
});

test('a project keeps what is not changed of it, and a new one is recorded', () => {
  const { site, projects } = withChanges(SETTINGS, [
    { setting: 'portalAccess', project: 'HELP', to: 'broken' },
    { setting: 'customerInvited', project: 'SUP', to: false },
  ]);
  expect(site).toBe(SETTINGS.site);
  expect([...projects]).toEqual([
    ['HELP', { customerInvited: true, portalAccess: 'broken' }],
    ['SUP', { customerInvited: false }],
  ]);
});

test('an entry can give every role', () => {
  expect(JSM_ROLES).toEqual(['none', 'customer', 'user', 'stakeholder']);
});
