/** Builds the browser side of the sandbox (sandbox/frame) into sandbox/frame/dist. */
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { sortAtomicCss } from './sort-atomic-css';
import { STAND_INS } from './stand-ins';

const SOURCE = join(import.meta.dirname, '../sandbox/frame');
const OUTPUT = join(SOURCE, 'dist');
/** Built here and moved when whole, so that a running sandbox never serves half a frame. */
const WORKSHOP = join(SOURCE, '../../dist/frame.new');

/** What Atlaskit expects of a bundler: no Node globals. */
const SHARED: BuildOptions = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  jsx: 'automatic',
  mainFields: ['module', 'main'],
  alias: { ...STAND_INS },
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env': '{}',
    global: 'globalThis',
  },
  logLevel: 'warning',
};

/** Bundles the frame, its style sheet and the script that Custom UI pages get their bridge from. */
export async function buildFrame(): Promise<undefined> {
  await rm(WORKSHOP, { recursive: true, force: true });
  await mkdir(WORKSHOP, { recursive: true });
  await build({
    ...SHARED,
    entryPoints: [join(SOURCE, 'main.tsx')],
    outdir: WORKSHOP,
    format: 'esm',
    splitting: true,
  });
  await build({
    ...SHARED,
    entryPoints: [join(SOURCE, 'bridge-inner.ts')],
    outdir: WORKSHOP,
    format: 'iife',
  });
  for (const name of await readdir(WORKSHOP)) {
    if (!name.endsWith('.css')) continue;
    const path = join(WORKSHOP, name);
    await writeFile(path, sortAtomicCss(await readFile(path, 'utf8')));
  }
  await copyFile(join(SOURCE, 'index.html'), join(WORKSHOP, 'index.html'));
  await rm(OUTPUT, { recursive: true, force: true });
  await rename(WORKSHOP, OUTPUT);
  return undefined;
}
