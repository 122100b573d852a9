import { FINDING_CODES, SEVERITIES, SEVERITY_OF } from './finding';

test('every code once, the worst first', () => {
  expect([...FINDING_CODES].sort()).toEqual(Object.keys(SEVERITY_OF).sort());
  expect(SEVERITIES).toEqual(['error', 'warning', 'info']);
  const ranks = FINDING_CODES.map((code) => SEVERITIES.indexOf(SEVERITY_OF[code]));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});
