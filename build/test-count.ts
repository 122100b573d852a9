/** Counts tests from jest's report, so that nothing that went wrong is left out of the sum. */
import { number, object, safeParse } from 'valibot';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Count = { passed: 0, failed: 0 };

export function sum(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

const REPORT = object({
  numPassedTests: number(),
  numFailedTests: number(),
  numRuntimeErrorTestSuites: number(),
});

/** `ended`: whether jest itself ended well; when it did not (thresholds, no report) at least one failure is counted. */
export function countTests(readReport: () => unknown, ended: boolean): Count {
  const report = safeParse(REPORT, attempt(readReport));
  if (!report.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report.output;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  if (numPassedTests + failed === 0) return { passed: 0, failed: 1 };
  return { passed: numPassedTests, failed: ended ? failed : Math.max(failed, 1) };
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
