import { compareSettings } from '../audit/compare';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toComparisonSheet } from './export-comparison';

const BEFORE = recordWith();
const AFTER = recordWith({
  approvedDomains: approvedOf({
    'acme.com': { role: 'none', approval: false },
    'client.example': { role: 'customer', approval: false },
  }),
});
const sheet = toComparisonSheet(compareSettings(BEFORE, AFTER), ADMIN_READER);

test('each class that changes has a row: before and after, in words and codes', () => {
  const mine = sheet.rows.find(([name]) => name === 'client.example');
  expect(mine?.slice(2, 6)).toEqual([
    'someone@client.example',
    'HELP, SUP',
    'JSM customer notification',
    'Atlassian Account invitation',
  ]);
  expect(mine?.slice(6, 8)).toEqual(['customer-invited', 'atlassian-account-invitation']);
  expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([sheet.columns.length]));
});

test('a record has codes', () => {
  expect(sheet.records).toContainEqual(
    expect.objectContaining({
      domain: 'acme.com',
      kind: { before: 'approved-domain', after: 'approved-domain' },
      projects: ['HELP', 'SUP'],
      before: expect.objectContaining({ outcomes: ['atlassian-account-invitation'] }),
    }),
  );
});

test('nothing changes: no rows', () => {
  expect(toComparisonSheet(compareSettings(BEFORE, BEFORE), ADMIN_READER).rows).toEqual([]);
});

test('without projects any project is meant', () => {
  const bare = { site: {}, projects: new Map() };
  const [row] = toComparisonSheet(
    compareSettings(bare, { ...bare, site: { internal: false } }),
    ADMIN_READER,
  ).rows;
  expect(row?.[3]).toBe('Any project');
});
