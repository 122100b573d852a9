import { compareSettings } from '../audit/compare';
import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import { domainOf } from '../../tests/audit/any-settings';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toComparisonView } from './comparison-view';
import { changedIn, projectsText, toChangedRow } from './changed-rows';

const BEFORE = recordWith({ externalDomains: [domainOf('client.example')] });

function rowsAfter(after: ReturnType<typeof recordWith>) {
  const { groups } = toComparisonView(compareSettings(BEFORE, after), ADMIN_READER);
  return groups.flatMap((group) =>
    changedIn(group).map((row) => toChangedRow(row, 2, ADMIN_READER)),
  );
}

test('a single domain is told by name, with what it is, an address and the projects', () => {
  const rows = rowsAfter(recordWith({ externalDomains: [] }));
  expect(rows).toEqual([
    {
      id: 'true external-domain elsewhere client.example',
      name: 'client.example',
      kind: 'On the External list, then not listed',
      example: 'someone@client.example',
      projects: 'HELP, SUP',
    },
  ]);
});

test('classes of many domains stand first', () => {
  const approvedDomains = approvedOf({ 'client.example': { role: 'none', approval: false } });
  const groups = toComparisonView(
    compareSettings(
      recordWith({ approvedDomains }),
      recordWith({ approvedDomains, external: false }),
    ),
    ADMIN_READER,
  ).groups;
  const alone = groups.flatMap((group) => changedIn(group).map(({ one }) => one.alone));
  expect(alone).toEqual([false, false, false, true]);
});

test('a class of many is named by its kind', () => {
  const rows = rowsAfter(recordWith({ externalDomains: 'any' }));
  expect(rows.map(({ name }) => name)).toContain('All other domains');
  expect(rows.every(({ kind }) => kind === undefined)).toBe(true);
});

test.each([
  { projects: [undefined], all: 1, text: 'Any project' },
  { projects: ['HELP'], all: 1, text: 'HELP' },
  { projects: ['A', 'B', 'C'], all: 9, text: 'A, B, C' },
  { projects: ['A', 'B', 'C', 'D'], all: 4, text: 'All 4 projects' },
  { projects: ['A', 'B', 'C', 'D'], all: 9, text: '4 projects: A, B, C …' },
])('projects as $text', ({ projects, all, text }) => {
  expect(projectsText(projects, all, ADMIN_READER)).toBe(text);
});
