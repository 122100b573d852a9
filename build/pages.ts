/** Bundles the pages of UI Kit, each into one script for the browser, as Forge's bundler does. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'dist/pages');

/** The entries that the manifest names in its resource `main`. */
const ENTRIES = ['project-page', 'command-entry', 'request-entry', 'action-form'];

export async function buildPages(): Promise<string> {
  await build({
    entryPoints: ENTRIES.map((name) => join(ROOT, `src/pages/${name}.tsx`)),
    outdir: OUTPUT,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      global: 'globalThis',
    },
    logLevel: 'warning',
  });
  const files = (await readdir(OUTPUT)).filter((name) => name.endsWith('.js')).sort();
  const sizes = await Promise.all(
    files.map(async (name) => {
      const { size } = await stat(join(OUTPUT, name));
      return `${name.replace('.js', '')} ${(size / 1000).toFixed(0)} KB`;
    }),
  );
  return sizes.join(', ');
}
