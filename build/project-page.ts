/** Bundles the project page (UI Kit) into one script for the browser, as Forge's bundler does. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'dist/pages/project-page.js');

export async function buildProjectPage(): Promise<string> {
  await build({
    entryPoints: [join(ROOT, 'src/pages/project-page.tsx')],
    outfile: OUTPUT,
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
  return `${((await stat(OUTPUT)).size / 1000).toFixed(0)} KB`;
}
