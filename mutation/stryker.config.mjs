/** What Stryker changes in one room of `src`, which tests it runs, and where it leaves its files. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;

const ROOM = process.env.MUTATED_ROOM === 'audit' ? 'audit' : 'decide';
const CACHE = `.cache/mutation/${ROOM}`;

/** Each room has to stand by its own tests, and the core by the laws that are fast. */
const TESTS = {
  decide: ['src/decide/*.test.ts', 'tests/laws/invariance.test.ts'],
  audit: ['src/audit/**/*.test.ts'],
};

export default {
  mutate: [`src/${ROOM}/**/*.ts`, '!src/**/*.test.ts'],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  concurrency: availableParallelism(),
  // On a machine that does other things too a slow test must not look like an endless loop.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  tempDirName: `${CACHE}/sandbox`,
  // The tests run in a copy, and need nothing else there.
  ignorePatterns: ['**', '!src/**/*.ts', '!tests/**/*.ts', '!package.json'],
  // Types are dropped before a test runs, and never checked.
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `${CACHE}/incremental.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `${CACHE}/report.json` },
  warnings: { slow: false },
  jest: {
    config: {
      testEnvironment: 'node',
      testMatch: TESTS[ROOM].map((pattern) => `<rootDir>/${pattern}`),
      runner: join(HERE, 'nearest-first.mjs'),
      moduleNameMapper: { '^fast-check$': join(HERE, 'few-runs.ts') },
      roots: ['<rootDir>/src/decide', '<rootDir>/src/audit', '<rootDir>/tests'],
      watchman: false,
      transform: {
        '\\.ts$': [
          '@swc/jest',
          {
            jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
            module: { type: 'commonjs' },
          },
        ],
      },
    },
  },
};
