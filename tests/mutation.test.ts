/** What `npm run mutation` says: its count, and that every survivor has a reason that is still about something. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, type Change, type Report, type Status } from '../mutation/change';
import { REASONS } from '../mutation/reasons.table';
import { scoreOf, summary } from '../mutation/score';
import { strangers, survivorsPage, unexplained, type Reason } from '../mutation/survivors';

const SOURCE = 'const a = 1;\nif (a > 0) {\n  b();\n}\n';

const REPORT: Report = {
  files: {
    'src/decide/a.ts': {
      source: SOURCE,
      mutants: [
        {
          mutatorName: 'EqualityOperator',
          replacement: 'a >= 0',
          status: 'Survived',
          location: { start: { line: 2, column: 5 }, end: { line: 2, column: 10 } },
        },
        {
          mutatorName: 'BlockStatement',
          replacement: '{}',
          status: 'Killed',
          location: { start: { line: 2, column: 12 }, end: { line: 4, column: 2 } },
        },
      ],
    },
  },
};

const CHANGES = changesOf(REPORT);

test('a change is known by its lines, wherever they stand', () => {
  expect(CHANGES.map(({ from, to }) => [from, to])).toEqual([
    ['if (a > 0) {', 'if (a >= 0) {'],
    ['if (a > 0) { b(); }', 'if (a > 0) {}'],
  ]);
});

test('long lines are cut', () => {
  const [file] = Object.values(REPORT.files);
  const source = `const a = ${'1 + '.repeat(50)}1;`;
  const mutants = file?.mutants.slice(0, 1).map((one) => ({
    ...one,
    location: { start: { line: 1, column: 7 }, end: { line: 1, column: 8 } },
  }));
  const [change] = changesOf({ files: { a: { source, mutants: mutants ?? [] } } });
  expect(change?.from).toHaveLength(121);
  expect(change?.to).toMatch(/^const a >= 0 = 1 .*…$/);
});

test.each<{ statuses: Status[]; percent: string }>([
  { statuses: ['Killed', 'Timeout', 'Survived', 'NoCoverage'], percent: '50.0 %' },
  { statuses: ['Killed', 'Ignored', 'RuntimeError', 'CompileError'], percent: '100.0 %' },
  { statuses: [...Array<Status>(18).fill('Killed'), 'Survived'], percent: '94.7 %' },
  { statuses: [], percent: '100.0 %' },
])('$statuses make $percent', ({ statuses, percent }) => {
  const text = summary(scoreOf(statuses.map((status) => ({ status }))), 'src');
  expect(text.startsWith(`Mutation score: ${percent} (`)).toBe(true);
});

const REASON: Reason = {
  file: 'src/decide/a.ts',
  because: 'There is no 0.',
  changes: [['if (a > 0) {', 'if (a >= 0) {']],
};

test('a survivor wants a reason of its own file', () => {
  expect(unexplained(CHANGES, [REASON])).toEqual([]);
  expect(unexplained(CHANGES, [{ ...REASON, file: 'src/decide/b.ts' }])).toEqual([
    { file: 'src/decide/a.ts', from: 'if (a > 0) {', to: 'if (a >= 0) {' },
  ]);
});

test('a reason wants its survivor; what ran out of time may be one', () => {
  const all = (status: Status): Change[] => CHANGES.map((one) => ({ ...one, status }));
  expect(strangers(all('Survived'), [REASON])).toEqual([]);
  expect(strangers(all('Timeout'), [REASON])).toEqual([]);
  expect(strangers(all('Killed'), [REASON])).toHaveLength(1);
});

test('the page lists each survivor below its reason', () => {
  const page = survivorsPage(CHANGES, [REASON]);
  expect(page).toContain(
    '## src/decide/a.ts\n\nThere is no 0.\n\n```diff\n- if (a > 0) {\n+ if (a >= 0) {\n```\n',
  );
  expect(page).not.toContain('b();');
});

test('each reason names a file that is there, and says something', () => {
  for (const { file, because, changes } of REASONS) {
    expect([file, existsSync(join(__dirname, '..', file))]).toEqual([file, true]);
    expect(because).toMatch(/\.$/);
    expect(changes).not.toEqual([]);
  }
});
