/** Test runner: four projects, so that one kind of test can be run without the others. */

/** Packages that ship ES modules only, and so must be compiled for jest like our own code. */
const ES_MODULES = [
  '@formatjs',
  'email-providers',
  'github-slugger',
  'intl-messageformat',
  'ky',
  'open',
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['/dist/', '/.sandbox/', '/.cache/'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // What tests load of src; the mirror test sees to it that nothing but types is never loaded. Pages are seen in a browser.
  coveragePathIgnorePatterns: [
    '/node_modules/',
    '/(?:build|sandbox|static|tests|src/pages)/',
    String.raw`\.test\.tsx?$`,
  ],
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES.join('|')})/)`],
};

/** What starts the sandbox's server and speaks to it over HTTP. */
const OVER_HTTP = [
  '<rootDir>/sandbox/**/*.test.ts?(x)',
  '<rootDir>/tests/{rest-shapes,sandbox}/**/*.test.ts',
];

/** The core held against a second reading, over whole spaces: long loops that coverage would only slow down. */
const WHOLE_SPACES = ['<rootDir>/tests/{laws,oracle,predicted}/**/*.test.ts'];

const IN_BROWSER = ['<rootDir>/tests/browser/**/*.test.ts?(x)'];

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{src,static/admin/src,build}/**/*.test.ts?(x)',
        '<rootDir>/tests/**/*.test.ts?(x)',
      ],
      testPathIgnorePatterns: [
        '/node_modules/',
        '/tests/(?:laws|oracle|predicted|rest-shapes|sandbox|browser)/',
      ],
    },
    { ...shared, displayName: 'laws', testMatch: WHOLE_SPACES },
    { ...shared, displayName: 'sandbox', testMatch: OVER_HTTP },
    { ...shared, displayName: 'browser', testMatch: IN_BROWSER },
  ],
  // No test fails for being slow: this ends those that hang. Jest's own five seconds are too few for a busy machine.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/build/longest-first.mjs',
  // A worker keeps more and more of the files that it has run; on a small machine it is begun anew every so often.
  workerIdleMemoryLimit: '400MB',
  // The branches that lack are fallbacks of indexed access, which the compiler wants and nothing reaches.
  coverageThreshold: {
    './src/decide/': { lines: 100, functions: 100, branches: 94 },
    './src/audit/': { lines: 99, functions: 100, branches: 93 },
    global: { lines: 95, functions: 95, branches: 90 },
  },
  // Counters in the code: half the time of V8's, whose counts grow with every file that a worker has run.
  coverageProvider: 'babel',
  coverageReporters: ['text-summary', 'html'],
  coverageDirectory: 'coverage',
};
