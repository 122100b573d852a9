import type { SettingsFile } from '../contract/settings-file';
import { matching, toApprovedRows, toExternalRows, toProjectRows } from './record-form-rows';

const format = 'invite-check/settings@1';

const BASE: SettingsFile = {
  format,
  site: { approvedDomains: { 'acme.com': { role: 'customer' }, 'b.example': { role: 'user' } } },
  projects: { HELP: { customerInvited: true }, OLD: { portalAccess: 'healthy' } },
};

test('approved domains say what differs from the record, and show their own letters', () => {
  const file: SettingsFile = {
    ...BASE,
    site: {
      approvedDomains: {
        'xn--bcher-kva.example': {},
        'b.example': { role: 'user', approval: true },
        'acme.com': { role: 'customer' },
      },
    },
  };
  expect(toApprovedRows(file, BASE)).toEqual([
    { domain: 'acme.com', entry: { role: 'customer' } },
    { domain: 'b.example', entry: { role: 'user', approval: true }, mark: 'changed' },
    { domain: 'xn--bcher-kva.example', readable: 'bücher.example', entry: {}, mark: 'new' },
  ]);
  expect(toApprovedRows({ format }, undefined)).toEqual([]);
});

test('the External list', () => {
  expect(toExternalRows(['b.example', 'a.example'], ['b.example'])).toEqual([
    { domain: 'a.example', mark: 'new' },
    { domain: 'b.example' },
  ]);
});

test('projects of the site and of the record stand together', () => {
  const listed = [
    { id: '2', key: 'SUP', name: 'Support' },
    { id: '1', key: 'HELP', name: 'Help desk' },
  ];
  const file: SettingsFile = {
    ...BASE,
    projects: { ...BASE.projects, SUP: { customerInvited: false } },
  };
  expect(toProjectRows(file, BASE, listed)).toEqual([
    { key: 'HELP', name: 'Help desk', settings: { customerInvited: true } },
    { key: 'OLD', settings: { portalAccess: 'healthy' } },
    { key: 'SUP', name: 'Support', settings: { customerInvited: false }, mark: 'changed' },
  ]);
});

test('projects stand in the order of their numbers', () => {
  const listed = ['OPS10', 'OPS2'].map((key) => ({ id: key, key, name: key }));
  expect(toProjectRows({ format }, undefined, listed).map(({ key }) => key)).toEqual([
    'OPS2',
    'OPS10',
  ]);
});

test.each([
  { filter: ' ', left: ['Bücher', 'acme'] },
  { filter: 'ACM', left: ['acme'] },
  { filter: 'zz', left: [] },
])('the filter “$filter”', ({ filter, left }) => {
  expect(matching(['Bücher', 'acme'], filter, (row) => [row, undefined])).toEqual(left);
});
