import type { SettingsFile } from '../contract/settings-file';
import { inOneOrder, sameSettings } from './record-form-same';

const format = 'invite-check/settings@1';

const ONE: SettingsFile = {
  format,
  site: { internal: true, approvedDomains: { a: { role: 'user', approval: true }, b: {} } },
  projects: {},
};

test.each([
  { name: 'itself', other: ONE, same: true },
  {
    name: 'in another order',
    other: {
      site: { approvedDomains: { b: {}, a: { approval: true, role: 'user' } }, internal: true },
      format,
    },
    same: true,
  },
  {
    name: 'with an entry less',
    other: { ...ONE, site: { internal: true, approvedDomains: {} } },
    same: false,
  },
  { name: 'with a list that is unknown', other: { ...ONE, site: { internal: true } }, same: false },
  {
    name: 'with a project',
    other: { ...ONE, projects: { HELP: { customerInvited: false } } },
    same: false,
  },
] satisfies { name: string; other: SettingsFile; same: boolean }[])('$name', ({ other, same }) => {
  expect(sameSettings(ONE, other)).toBe(same);
});

test('nothing known, with and without an empty site', () => {
  expect(sameSettings({ format }, { format, site: {} })).toBe(true);
  expect(sameSettings({ format }, { format, site: { externalDomains: [] } })).toBe(false);
});

test('the order of a list counts', () => {
  expect(inOneOrder(['b', 'a'])).toBe('["b","a"]');
  expect(inOneOrder(undefined)).toBeUndefined();
});
