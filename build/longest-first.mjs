/** The order of test files: what takes longest begins first, so that no worker is left alone with it at the end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sequencer from '@jest/test-sequencer';

const ROOT = join(import.meta.dirname, '..');

/** Files of more than half a minute. On a clean machine jest only knows how many bytes a file has, which says little. */
const LONGEST = ['tests/browser/fault-journeys.test.ts', 'tests/sandbox/journeys/journeys.test.ts'];

const missing = LONGEST.filter((path) => !existsSync(join(ROOT, path)));
if (missing.length > 0) throw new Error(`Not there any more: ${missing.join(', ')}`);

/** @param {string} path */
function rankOf(path) {
  const at = LONGEST.findIndex((one) => path === join(ROOT, one));
  return at === -1 ? LONGEST.length : at;
}

export default class LongestFirst extends Sequencer {
  /**
   * Those named above in their order, then as jest sorts.
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((a, b) => rankOf(a.path) - rankOf(b.path));
  }
}
