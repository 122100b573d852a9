/** Whether a bundle still matches its sources: a hash of their content, kept beside the bundles. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Target } from './targets';

const ROOT = join(import.meta.dirname, '..');
const NOT_SOURCES = /(?:^|\/)(?:dist|node_modules)(?:\/|$)|\.test\.tsx?$/;

/** Every bundle depends on the packages and on how TypeScript is read. */
const ALWAYS = ['package-lock.json', 'tsconfig.json'];

async function filesUnder(path: string): Promise<readonly string[]> {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!(await stat(full)).isDirectory()) return [path];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .filter((file) => !NOT_SOURCES.test(file));
}

async function fingerprint({ sources }: Target): Promise<string> {
  const files = (await Promise.all([...ALWAYS, ...sources].map(filesUnder))).flat();
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) {
    hash.update(`${file}\n`).update(await readFile(join(ROOT, file)));
  }
  return hash.digest('hex');
}

function notePath(target: Target): string {
  return join(ROOT, '.cache/built', target.name.replaceAll(' ', '-'));
}

export async function isStale(target: Target): Promise<boolean> {
  if (!existsSync(join(ROOT, target.output)) || !existsSync(notePath(target))) return true;
  return (await readFile(notePath(target), 'utf8')) !== (await fingerprint(target));
}

/** Notes that the target was just made from the sources as they are. */
export async function remember(target: Target): Promise<void> {
  await mkdir(dirname(notePath(target)), { recursive: true });
  await writeFile(notePath(target), await fingerprint(target));
}
