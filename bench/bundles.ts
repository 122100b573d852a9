/** How large what ships is: as it lies on disk, and as a browser loads it. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(__dirname, '..');

export interface Bundle {
  readonly bytes: number;
  readonly gzipped: number;
}

export type Bundles = Readonly<Record<string, Bundle>>;

export async function bundleSizes(): Promise<Bundles> {
  return {
    'back end': await sizeOf('dist/backend', 'index.js'),
    'project page': await sizeOf('dist/pages', 'project-page.js'),
    'admin page': await sizeOf('static/admin/dist'),
  };
}

const COUNTED: readonly string[] = ['.js', '.css', '.html', '.json'];

/** Of all files in it, or of one. */
async function sizeOf(folder: string, only?: string): Promise<Bundle> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) =>
      entry.isFile() &&
      COUNTED.includes(extname(entry.name)) &&
      (only ?? entry.name) === entry.name,
  );
  const contents = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name))),
  );
  return {
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}
