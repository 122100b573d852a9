/** The bench's own packages: nothing else needs them, so they are installed when the bench is first run. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: true }>
  >;
}

/** Installs them exactly as locked, unless they are there. Silently: standard output holds the result only. */
export async function installPackages(): Promise<void> {
  if (await isInstalled()) return;
  await promisify(execFile)('npm', ['ci', '--prefix', __dirname], { cwd: __dirname });
}

async function isInstalled(): Promise<boolean> {
  const wanted = await lockAt('package-lock.json');
  const there = await lockAt('node_modules/.package-lock.json');
  if (wanted === undefined || there === undefined) return false;
  // Optional ones are for other platforms.
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || there.packages[path]?.version === version,
  );
}

async function lockAt(path: string): Promise<Lock | undefined> {
  try {
    return JSON.parse(await readFile(join(__dirname, path), 'utf8')) as Lock;
  } catch {
    return undefined;
  }
}
