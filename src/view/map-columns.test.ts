import { inviteMap } from '../audit/invite-map';
import type { ProjectSettings } from '../decide/settings';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { recordWith } from '../../tests/audit/sound-record';
import { columnOf, foldsAtFirst, toMapColumns, type Folding } from './map-columns';

/** HELP and SUP are alike in every record. */
function columnsOf(projects: Readonly<Record<string, ProjectSettings>>, folding: Folding) {
  return toMapColumns(inviteMap(recordWith({}, projects)), folding, ADMIN_READER);
}

const QUIET = { QUIET: { customerInvited: false, portalAccess: 'healthy' } } as const;
const FOLDED = { fold: true, open: [] };

test('projects with the same answers are one column', () => {
  expect(columnsOf(QUIET, FOLDED)).toMatchObject([
    { key: 'HELP', title: '2 projects alike', note: 'HELP and 1 more', projects: ['HELP', 'SUP'] },
    { key: 'QUIET', title: 'QUIET', alike: 1, folded: false },
  ]);
  expect(columnsOf({}, FOLDED)).toMatchObject([{ title: 'All 2 projects alike' }]);
});

test('a set that is open shows its members, and that they are some of several', () => {
  expect(columnsOf(QUIET, { fold: true, open: ['HELP'] })).toMatchObject([
    { key: 'HELP', title: 'HELP', note: 'One of 2 alike', alike: 2, folded: false, set: 'HELP' },
    { key: 'SUP', title: 'SUP', note: 'One of 2 alike', set: 'HELP' },
    { key: 'QUIET' },
  ]);
});

test('without folding a column is a project and nothing else', () => {
  const columns = columnsOf(QUIET, { fold: false, open: [] });
  expect(columns.map(({ title, alike, note }) => ({ title, alike, note }))).toEqual([
    { title: 'HELP', alike: 1, note: undefined },
    { title: 'SUP', alike: 1, note: undefined },
    { title: 'QUIET', alike: 1, note: undefined },
  ]);
});

test('other facts with the same answers are alike too', () => {
  const settings = recordWith({ external: false }, QUIET);
  const columns = toMapColumns(inviteMap(settings), FOLDED, ADMIN_READER);
  expect(columns).toHaveLength(1);
});

test('few projects are not folded, unless one asks', () => {
  const many = Object.fromEntries(['A', 'B', 'C', 'D'].map((key) => [key, {}]));
  expect(foldsAtFirst(inviteMap(recordWith()))).toBe(false);
  expect(foldsAtFirst(inviteMap(recordWith({}, many)))).toBe(true);
});

test('the column of a project; the first where there is no such project', () => {
  const columns = columnsOf(QUIET, FOLDED);
  expect(columnOf(columns, 'SUP')?.key).toBe('HELP');
  expect(columnOf(columns, 'GONE')?.key).toBe('HELP');
  expect(columnOf(columns, undefined)?.key).toBe('HELP');
});

test('without recorded projects one column stands for any', () => {
  const map = inviteMap({ ...recordWith(), projects: new Map() });
  const columns = toMapColumns(map, FOLDED, ADMIN_READER);
  expect(columns).toMatchObject([{ key: '', title: 'Any project', projects: [''] }]);
  expect(columnOf(columns, undefined)?.title).toBe('Any project');
});
