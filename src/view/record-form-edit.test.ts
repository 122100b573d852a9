import type { SettingsFile } from '../contract/settings-file';
import {
  externalListOf,
  NOTHING_KNOWN,
  takeDomain,
  withAnyDomain,
  withApproved,
  withExternal,
  withField,
  withoutProject,
  withProjects,
  withSite,
} from './record-form-edit';

const format = NOTHING_KNOWN.format;

test('a setting is set, and becomes unknown by going', () => {
  const on = withSite(NOTHING_KNOWN, 'internal', true);
  expect(on).toEqual({ format, site: { internal: true } });
  expect(withSite(on, 'internal', undefined)).toEqual({ format, site: {} });
  expect(withSite({ format }, 'userInvites', 'closed')).toEqual({
    format,
    site: { userInvites: 'closed' },
  });
});

test('role and approval of Any domain are known apart; without both it is unknown', () => {
  const half = withAnyDomain(NOTHING_KNOWN, { role: 'customer' });
  expect(half.site?.anyDomain).toEqual({ role: 'customer' });
  expect(
    withAnyDomain(half, withField(half.site?.anyDomain ?? {}, 'role', undefined)).site,
  ).toEqual({});
});

test('approved domains come and go; an entry of which nothing is known stays listed', () => {
  const listed = withApproved(NOTHING_KNOWN, [
    ['acme.com', {}],
    ['b.example', { role: 'none' }],
  ]);
  expect(listed.site?.approvedDomains).toEqual({ 'acme.com': {}, 'b.example': { role: 'none' } });
  const empty = withApproved(listed, [
    ['acme.com', undefined],
    ['b.example', undefined],
  ]);
  expect(empty.site).toEqual({ approvedDomains: {} });
});

test('a domain that is named like a part of every object is a domain', () => {
  const listed = withApproved(NOTHING_KNOWN, [['constructor', {}]]);
  expect(Object.keys(listed.site?.approvedDomains ?? {})).toEqual(['constructor']);
});

test.each([
  { name: 'unknown', site: {}, list: ['a.example'] },
  { name: 'off', site: { externalDomains: 'any' }, list: ['a.example'] },
  {
    name: 'on',
    site: { externalDomains: ['b.example', 'c.example'] },
    list: ['a.example', 'b.example'],
  },
] satisfies { name: string; site: SettingsFile['site']; list: string[] }[])(
  'the External list that is $name takes domains',
  ({ site, list }) => {
    const next = withExternal({ format, site }, { add: ['a.example'], remove: ['c.example'] });
    expect(externalListOf(next)).toEqual(list);
  },
);

test('a column of projects is set at once; what becomes unknown leaves the file', () => {
  const set = withProjects(NOTHING_KNOWN, ['HELP', 'SUP'], 'customerInvited', true);
  expect(set.projects).toEqual({ HELP: { customerInvited: true }, SUP: { customerInvited: true } });
  const less = withProjects(set, ['HELP'], 'customerInvited', undefined);
  expect(less.projects).toEqual({ SUP: { customerInvited: true } });
  expect(withProjects(less, ['SUP'], 'customerInvited', undefined)).toEqual(NOTHING_KNOWN);
  expect(withoutProject(set, 'SUP').projects).toEqual({ HELP: { customerInvited: true } });
  expect(withoutProject(less, 'SUP')).toEqual(NOTHING_KNOWN);
});

test.each([
  { text: ' @Acme.com ', taken: { domain: 'acme.com' } },
  { text: ' ', taken: { problem: 'nothing-typed' } },
  { text: 'jo@acme.com', taken: { problem: 'is-an-address' } },
  { text: 'B.example.', taken: { problem: 'is-listed-already' } },
  { text: 'acme', taken: { problem: 'not-a-domain' } },
])('what was typed: “$text”', ({ text, taken }) => {
  expect(takeDomain(text, (domain) => domain === 'b.example')).toEqual(taken);
});
