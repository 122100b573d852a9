/** Bundles the back end (src/index.ts) as Forge would run it, and holds it to its size. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'dist/backend/index.js');
const LIMIT_KB = 200;

export async function buildBackEnd(): Promise<string> {
  await build({
    entryPoints: [join(ROOT, 'src/index.ts')],
    outfile: OUTPUT,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const size = (await stat(OUTPUT)).size / 1000;
  if (size > LIMIT_KB) {
    throw new Error(`The back end is ${size.toFixed(0)} KB minified; its limit is ${LIMIT_KB} KB.`);
  }
  return `${size.toFixed(0)} KB of ${LIMIT_KB} KB`;
}
