import { READER } from '../../tests/view/answers';
import { SETTINGS_FORMAT, type SettingsFile } from '../contract/settings-file';
import { toSettingsChanges } from './settings-changes';

type Site = NonNullable<SettingsFile['site']>;

const fileWith = (site: Site, projects: SettingsFile['projects'] = {}): SettingsFile => ({
  format: SETTINGS_FORMAT,
  site,
  projects,
});

interface Case {
  readonly name: string;
  readonly before: Site;
  readonly after: Site;
  readonly changes: readonly (readonly [string, string, string])[];
}

test.each([
  { name: 'the same', before: { internal: true }, after: { internal: true }, changes: [] },
  {
    name: 'switched',
    before: { internal: true },
    after: { internal: false },
    changes: [['Customer access: Internal', 'On', 'Off']],
  },
  {
    name: 'forgotten',
    before: { internal: true },
    after: {},
    changes: [['Customer access: Internal', 'On', 'Unknown']],
  },
  {
    name: 'a domain added and one removed',
    before: { approvedDomains: { 'a.example': { role: 'none', approval: false } } },
    after: { approvedDomains: { 'b.example': { role: 'user' } } },
    changes: [
      ['Approved domains: a.example', 'Role None, admin approval: not required', 'Not listed'],
      ['Approved domains: b.example', 'Not listed', 'Role User, admin approval: unknown'],
    ],
  },
  {
    name: 'a list that becomes known',
    before: {},
    after: { approvedDomains: {} },
    changes: [['Approved domains', 'Unknown', 'Recorded']],
  },
  {
    name: 'the same domain, written differently',
    before: { approvedDomains: { 'ACME.com.': { role: 'none' } }, externalDomains: ['X.example'] },
    after: { approvedDomains: { 'acme.com': { role: 'none' } }, externalDomains: ['x.example'] },
    changes: [],
  },
  {
    name: 'the External domain list switched on',
    before: { externalDomains: 'any' },
    after: { externalDomains: ['x.example'] },
    changes: [
      ['External domain list', 'Off, any domain is allowed', 'On'],
      ['External domain list: x.example', 'Not listed', 'Listed'],
    ],
  },
] satisfies readonly Case[])('$name', ({ before, after, changes }: Case) => {
  const found = toSettingsChanges(fileWith(before), fileWith(after), READER);
  expect(found.map((each) => [each.name, each.before, each.after])).toEqual(changes);
});

test('projects are compared setting by setting', () => {
  const found = toSettingsChanges(
    fileWith({}, { HELP: { customerInvited: true } }),
    fileWith({}, { HELP: { customerInvited: false, portalAccess: 'broken' } }),
    READER,
  );
  expect(found.map(({ before, after }) => [before, after])).toEqual([
    ['On', 'Off'],
    ['Unknown', 'Missing'],
  ]);
});

test('without a record everything that is known is new', () => {
  const found = toSettingsChanges(undefined, fileWith({ outgoingMail: true }), READER);
  expect(found.map(({ before, after }) => [before, after])).toEqual([['Unknown', 'On']]);
});
