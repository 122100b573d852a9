/**
 * Jest's runner for mutants: test files one after the other, those that most likely kill the mutant first, and none
 * after the first that does. Jest itself cannot stop early when another program calls it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import TestRunner from 'jest-runner';

/** What the run without a mutant learns of each test file, by its path. */
const LEARNED = 'test-files.json';

/** Milliseconds. */
const SLOW = 5000;

/**
 * @typedef {Readonly<Record<string, { readonly names: readonly string[], readonly ms: number }>>} Learned
 * @typedef {import('jest-runner').Test} Test
 * @typedef {import('jest-runner').TestWatcher} TestWatcher
 * @typedef {import('jest-runner').TestRunnerOptions} Options
 */

/** Named in jest's configuration; Stryker says by a variable whether there is a mutant. */
export default class NearestFirst extends TestRunner {
  /** @param {ConstructorParameters<typeof TestRunner>} given */
  constructor(...given) {
    super(...given);
    const [{ nonFlagArgs, testNamePattern = '' }] = given;
    /** The mutated file. */
    this.mutated = nonFlagArgs[0] ?? '';
    /** Which tests reach the mutant. */
    this.reaching = new RegExp(testNamePattern, 'i');
  }

  /**
   * @override
   * @param {Test[]} tests
   * @param {TestWatcher} watcher
   * @param {Options} options
   */
  async runTests(tests, watcher, options) {
    if (process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) {
      await this.learn(tests, watcher, options);
      return;
    }
    const killers = new Set();
    this.on('test-file-success', ([{ path }, { numFailingTests }]) => {
      if (numFailingTests > 0) killers.add(path);
    });
    this.on('test-file-failure', ([{ path }]) => {
      killers.add(path);
    });
    for (const test of this.inOrder(tests)) {
      await super.runTests([test], watcher, options);
      if (killers.size > 0) return;
    }
  }

  /**
   * @param {Test[]} tests
   * @param {TestWatcher} watcher
   * @param {Options} options
   */
  async learn(tests, watcher, options) {
    /** @type {Record<string, Learned[string]>} */
    const learned = {};
    this.on('test-file-success', ([{ path }, { testResults, perfStats }]) => {
      learned[path] = {
        names: testResults.map(({ fullName }) => fullName),
        ms: perfStats.runtime,
      };
    });
    await super.runTests(tests, watcher, options);
    writeFileSync(LEARNED, JSON.stringify(learned));
  }

  /**
   * Those that hold a test which reaches the mutant: the file beside the mutated one, its neighbours, the rest; in each
   * the fastest first. Slow ones count for the file beside them alone.
   * @param {Test[]} tests
   */
  inOrder(tests) {
    const learned = readLearned();
    const reaches = (/** @type {Test} */ { path }) =>
      learned[path]?.names.some((name) => this.reaching.test(name)) ?? true;
    const duration = (/** @type {Test} */ { path }) => learned[path]?.ms ?? 0;
    return tests
      .filter((test) => reaches(test) && (duration(test) < SLOW || this.distance(test) === 0))
      .sort(
        (one, other) =>
          this.distance(one) - this.distance(other) || duration(one) - duration(other),
      );
  }

  /** @param {Test} test */
  distance({ path }) {
    if (path === this.mutated.replace(/\.ts$/, '.test.ts')) return 0;
    return dirname(path) === dirname(this.mutated) ? 1 : 2;
  }
}

/** Nothing before the first run has ended. */
function readLearned() {
  /** @type {unknown} */
  const learned = existsSync(LEARNED) ? JSON.parse(readFileSync(LEARNED, 'utf8')) : {};
  return /** @type {Learned} */ (learned);
}
