import { inviteMap } from '../audit/invite-map';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toMapSheet } from './export-map';

const MAP = inviteMap(
  recordWith({}, { QUIET: { customerInvited: false, portalAccess: 'healthy' } }),
);
const sheet = toMapSheet(MAP, ADMIN_READER);

test('every class has a row for each group of projects, in words and codes', () => {
  const mine = sheet.rows.filter(([name]) => name === 'acme.com');
  expect(mine.map((row) => row.slice(2, 8))).toEqual([
    [
      'someone@acme.com',
      'HELP, SUP',
      'Atlassian Account invitation',
      'atlassian-account-invitation',
      'Certain',
      'T1',
    ],
    [
      'someone@acme.com',
      'QUIET',
      'Atlassian Account invitation',
      'atlassian-account-invitation',
      'Certain',
      'T1',
    ],
  ]);
});

test('each row is as long as the head, and has its record', () => {
  expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([sheet.columns.length]));
  expect(sheet.records).toHaveLength(sheet.rows.length);
});

test('a record has codes; a class of many domains has no domain', () => {
  expect(sheet.records[0]).toMatchObject({
    kind: 'approved-domain',
    domain: 'acme.com',
    projects: ['HELP', 'SUP'],
    outcomes: ['atlassian-account-invitation'],
    certain: true,
    decidedBy: ['T1'],
  });
  expect(sheet.records.at(-1)).not.toHaveProperty('domain');
});

test('what is filtered out is not exported', () => {
  const few = toMapSheet(MAP, ADMIN_READER, {
    rows: MAP.rows.slice(0, 1),
    columns: MAP.columns.filter(({ project }) => project === 'QUIET'),
  });
  expect(few.rows.map(([name, , , projects]) => [name, projects])).toEqual([['acme.com', 'QUIET']]);
});

test('without projects any project is meant, and what is open names what would settle it', () => {
  const bare = inviteMap({ site: {}, projects: new Map() });
  const { columns, rows } = toMapSheet(bare, ADMIN_READER);
  const [first] = rows;
  expect(first?.[columns.indexOf('Projects')]).toBe('Any project');
  expect(first?.[columns.indexOf('Certainty')]).toBe('Not certain');
  expect(first?.[columns.indexOf('Depends on')]).toContain('Customer access: Internal');
});
