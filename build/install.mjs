/** Brings node_modules to what the lock file says. Runs before anything is installed, so it uses nothing but Node. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** @typedef {{ readonly version?: string, readonly optional?: boolean }} LockedPackage */

/**
 * The packages that a lock file names, by place in the tree.
 * @param {string} path
 * @returns {Readonly<Record<string, LockedPackage>> | undefined}
 */
function packagesIn(path) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(path, 'utf8'));
    return /** @type {{ packages?: Readonly<Record<string, LockedPackage>> }} */ (lock).packages;
  } catch {
    return undefined;
  }
}

/** Whether npm's own note of what it installed agrees with the lock; packages of other machines may be absent. */
function isInstalled() {
  const locked = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(join(ROOT, 'node_modules/.package-lock.json'));
  if (locked === undefined || installed === undefined) return false;
  return Object.entries(locked).every(([place, wanted]) => {
    if (place === '') return true;
    const found = installed[place];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** Installs what the lock names, unless it is there; ends the process when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  const began = Date.now();
  console.log('Installing packages (npm ci); this takes one to three minutes, once.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed. Check the network, then run the same command again.');
    process.exit(status ?? 1);
  }
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
