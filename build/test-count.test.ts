import { countTests } from './test-count';

const report = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

describe('counting tests', () => {
  const rows = [
    { name: 'all passed', read: () => report, ended: true, count: { passed: 5, failed: 0 } },
    {
      name: 'a suite that does not compile is a failure',
      read: () => ({ ...report, numRuntimeErrorTestSuites: 1 }),
      ended: false,
      count: { passed: 5, failed: 1 },
    },
    {
      name: 'failed tests are counted one by one',
      read: () => ({ ...report, numFailedTests: 3 }),
      ended: false,
      count: { passed: 5, failed: 3 },
    },
    {
      name: 'coverage below its threshold is a failure',
      read: () => report,
      ended: false,
      count: { passed: 5, failed: 1 },
    },
    {
      name: 'no test at all is a failure',
      read: () => ({ ...report, numPassedTests: 0 }),
      ended: true,
      count: { passed: 0, failed: 1 },
    },
    {
      name: 'no report is a failure',
      read: () => {
        throw new Error('no such file');
      },
      ended: true,
      count: { passed: 0, failed: 1 },
    },
  ];

  test.each(rows)('$name', ({ read, ended, count }) => {
    expect(countTests(read, ended)).toEqual(count);
  });
});
