/** Packages that one folder alone needs: installed there when they are first wanted, so that the app installs fast. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: true }>
  >;
}

/** Installs them exactly as the folder locks them, unless they are there. Silently: standard output is the caller's. */
export async function installPackages(folder: string): Promise<void> {
  if (await isInstalled(folder)) return;
  await promisify(execFile)('npm', ['ci', '--prefix', folder], { cwd: folder });
}

async function isInstalled(folder: string): Promise<boolean> {
  const wanted = await lockAt(folder, 'package-lock.json');
  const there = await lockAt(folder, 'node_modules/.package-lock.json');
  if (wanted === undefined || there === undefined) return false;
  // Optional ones are for other platforms.
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || there.packages[path]?.version === version,
  );
}

async function lockAt(folder: string, path: string): Promise<Lock | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, path), 'utf8')) as Lock;
  } catch {
    return undefined;
  }
}
