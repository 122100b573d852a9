import { changesBetween } from '../audit/changes-between';
import { withChanges, type SettingChange } from '../audit/setting-change';
import type { Settings } from '../decide/settings';
import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { changesComment, toChangeLines } from './change-text';

const acme = domainOf('acme.com');
const client = domainOf('client.example');
const RECORD = recordWith();
const NOTHING: Settings = { site: {}, projects: new Map() };

const lines = (changes: readonly SettingChange[], record = RECORD, siteUrl?: string) =>
  toChangeLines(changes, record, withChanges(record, changes), siteUrl, ADMIN_READER);

test.each<{ change: SettingChange; text: readonly string[] }>([
  {
    change: { setting: 'internal', to: false },
    text: ['Customer access: Internal', 'On', 'Off'],
  },
  {
    change: { setting: 'userInvites', to: 'open' },
    text: ['User invites', 'Only admins may invite', 'Anyone may invite'],
  },
  {
    change: { setting: 'externalDomains', act: 'turn-on' },
    text: [
      'External domain list',
      'Off, any domain is allowed',
      'The list is on and empty: no domain may get a portal-only account.',
    ],
  },
  {
    change: { setting: 'externalDomains', act: 'add', domain: client },
    text: ['External domain list: client.example', 'Off, any domain is allowed', 'Listed'],
  },
  {
    change: { setting: 'approvedDomains', act: 'remove', domain: acme },
    text: [
      'Approved domains: acme.com',
      'Role Customer, admin approval: not required',
      'Not listed',
    ],
  },
  {
    change: { setting: 'anyDomain', entry: { role: 'customer' } },
    text: [
      'Any domain',
      'Role None, admin approval: not required',
      'Role Customer, admin approval: not required',
    ],
  },
  {
    change: { setting: 'portalAccess', project: 'HELP', to: 'broken' },
    text: ['Portal customers’ permission (HELP)', 'In order', 'Missing'],
  },
])('$text.0', ({ change, text }) => {
  const [line] = lines([change]);
  expect([line?.name, line?.before, line?.after]).toEqual(text);
  expect(line?.changes).toEqual([change]);
});

test.each<SettingChange>([
  { setting: 'outgoingMail', to: true },
  { setting: 'userInvites', to: 'closed' },
  { setting: 'externalDomains', act: 'turn-off' },
  { setting: 'approvedDomains', act: 'add', domain: acme, entry: { role: 'none' } },
  { setting: 'anyDomain', entry: { role: 'none' } },
  { setting: 'customerInvited', project: 'NEW', to: true },
])('what was not known says so: $setting', (change) => {
  expect(lines([change], NOTHING)[0]?.before).toBe('Unknown');
});

test('projects that change in the same way share a line, whatever they were', () => {
  const record = recordWith({}, { OFF: { customerInvited: false, portalAccess: 'healthy' } });
  const changes = ['HELP', 'SUP', 'OFF'].map((project): SettingChange => ({
    setting: 'customerInvited',
    project,
    to: true,
  }));
  expect(lines(changes, record)).toMatchObject([
    {
      name: '“Customer invited” notification (HELP, SUP, OFF)',
      before: 'Not the same everywhere',
      after: 'On',
    },
  ]);
});

test('each line leads to the page where it is changed; several projects have no one page', () => {
  const site = 'https://acme.atlassian.net';
  const off = (project: string): SettingChange => ({
    setting: 'customerInvited',
    project,
    to: false,
  });
  expect(lines([{ setting: 'external', to: false }], RECORD, site)[0]?.where.url).toContain(
    '/customer-access',
  );
  expect(lines([off('HELP')], RECORD, site)[0]?.where.url).toContain('/projects/HELP/');
  expect(lines([off('HELP'), off('SUP')], RECORD, site)[0]?.where).toEqual({
    path: lines([off('HELP')])[0]?.where.path,
  });
});

test('the comment says what was changed, and is cut where it is too long', () => {
  const after = recordWith({ internal: false, external: false });
  const made = lines(changesBetween(RECORD, after));
  const comment = changesComment(made, 500, ADMIN_READER);
  expect(comment).toBe('Customer access: Internal: Off; Customer access: External: Off');
  expect(changesComment(made, 20, ADMIN_READER)).toHaveLength(20);
});
