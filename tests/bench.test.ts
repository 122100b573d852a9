/** What the bench says: medians, ratios, and a record that is one. The times themselves are no test. */
import { largeFile } from '../bench/large-file';
import { timed, timesOf } from '../bench/measure';
import { sideBySide, table, type Result } from '../bench/report';
import { parseSettingsFile } from '../src/contract/settings-file';

test.each([
  { runs: [5], medianMs: 5, worstMs: 5 },
  { runs: [9, 1, 2], medianMs: 2, worstMs: 9 },
  { runs: [1, 2, 4, 10], medianMs: 3, worstMs: 10 },
])('median and worst of $runs', ({ runs, ...said }) => {
  expect(timesOf(runs)).toEqual({ ...said, runs: runs.length });
});

test('the run that warms up is not counted', () => {
  let calls = 0;
  expect(timed(3, () => (calls += 1)).runs).toBe(3);
  expect(calls).toBe(4);
});

test('the record is a settings file of the size that was asked for', () => {
  const parsed = parseSettingsFile(largeFile({ domains: 40, projects: 7 }));
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const { site, projects } = parsed.settings;
  expect([site.approvedDomains?.size, site.externalDomains?.length, projects.size]).toEqual([
    40, 40, 7,
  ]);
});

function resultOf(few: number, many: number): Result {
  return {
    machine: { cpus: 2, model: 'any', node: 'any', load: 1.25 },
    sizes: { few: 'a few', many: 'very many' },
    measures: sideBySide({ map: timesOf([few]), gone: timesOf([1]) }, { map: timesOf([many]) }),
  };
}

test.each([
  { kept: undefined, row: /^map +2\.0 +50 +50 +25\.00× +–$/m },
  { kept: resultOf(2, 100), row: /^map +2\.0 +50 +50 +25\.00× +0\.50×$/m },
])('sizes and results are compared as ratios', ({ kept, row }) => {
  const text = table(resultOf(2, 50), kept);
  expect(text).toMatch(row);
  expect(text).not.toContain('gone');
  expect(text).toContain('2 processors, load 1.3');
});
