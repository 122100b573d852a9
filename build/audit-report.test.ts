import { judge } from './audit-report';

const report = (...severities: readonly string[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      severities.map((severity, n) => [`package-${String(n)}`, { severity }]),
    ),
  });

test.each([
  { name: 'nothing found', printed: report() },
  { name: 'little found', printed: report('low', 'moderate', 'info') },
])('$name: ok', ({ printed }) => {
  const { ok, text } = judge(printed);
  expect([ok, text]).toEqual([true, expect.stringContaining('nothing of severity high')]);
});

test.each(['high', 'critical'])('one of severity %s fails, and is named', (severity) => {
  const { ok, text } = judge(report('low', severity));
  expect([ok, text]).toEqual([false, `npm audit: package-1 (${severity})`]);
});

test.each([
  { name: 'no network', printed: '' },
  { name: 'no JSON', printed: '<html>' },
  { name: 'no object', printed: 'null' },
  {
    name: 'a registry that has no audit',
    printed: JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: {} }),
  },
  { name: 'an error in numbers', printed: JSON.stringify({ statusCode: 503 }) },
])('$name: skipped, and said so', ({ printed }) => {
  const { ok, text } = judge(printed);
  expect([ok, text]).toEqual([true, expect.stringContaining('skipped')]);
});
