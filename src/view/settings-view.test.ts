import { READER } from '../../tests/view/answers';
import { SETTINGS_FORMAT, type SettingsFile } from '../contract/settings-file';
import { entryText, toSettingsView } from './settings-view';

const FULL: SettingsFile = {
  format: SETTINGS_FORMAT,
  site: {
    internal: true,
    external: false,
    externalDomains: ['b.example', 'a.example'],
    approvedDomains: {
      'z.example': { role: 'none' },
      'acme.com': { role: 'customer', approval: false },
    },
    anyDomain: { role: 'none', approval: true },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: { SUP: {}, HELP: { customerInvited: false, portalAccess: 'healthy' } },
};

function values(file: SettingsFile) {
  return toSettingsView(file, 'https://acme.atlassian.net', READER).site.map(({ value }) => value);
}

test('every setting of the site in words', () => {
  expect(values(FULL)).toEqual([
    'On',
    'Off',
    '2 domains',
    '2 domains',
    'Role None, admin approval: required',
    'Only admins may invite',
    'On',
  ]);
});

test('what is absent is unknown, and counted', () => {
  const view = toSettingsView(
    { format: SETTINGS_FORMAT, site: { internal: true } },
    undefined,
    READER,
  );
  expect(view.unknownCount).toBe(6);
  expect(view).not.toHaveProperty('approvedDomains');
  expect(view.site[0]).toMatchObject({ value: 'On' });
  expect(view.site[1]).not.toHaveProperty('value');
  expect(view.site[1]?.where).not.toHaveProperty('url');
});

test.each([
  { externalDomains: 'any', text: 'Off, any domain is allowed', list: undefined },
  { externalDomains: [], text: '0 domains', list: [] },
  { externalDomains: ['a.example'], text: '1 domain', list: ['a.example'] },
] as const)('External domain list: $text', ({ externalDomains, text, list }) => {
  const view = toSettingsView({ format: SETTINGS_FORMAT, site: { externalDomains } }, '', READER);
  expect(view.site[2]?.value).toBe(text);
  expect(view.externalDomains).toEqual(list);
});

test('lists are sorted, and unknown parts of an entry are left out', () => {
  const view = toSettingsView(FULL, undefined, READER);
  expect(view.externalDomains).toEqual(['a.example', 'b.example']);
  expect(view.approvedDomains).toEqual([
    { domain: 'acme.com', role: 'Customer', approval: 'Not required' },
    { domain: 'z.example', role: 'None' },
  ]);
  expect(view.projects).toEqual([
    { key: 'HELP', customerInvited: 'Off', portalAccess: 'In order' },
    { key: 'SUP' },
  ]);
});

test('an entry with unknown parts says so', () => {
  expect(entryText({}, READER)).toBe('Role unknown, admin approval: unknown');
});

test('each setting says where to look it up', () => {
  const [internal] = toSettingsView(FULL, 'https://acme.atlassian.net', READER).site;
  expect(internal?.where.url).toMatch(/^https:\/\/acme\.atlassian\.net\/.*customer-access$/);
});
