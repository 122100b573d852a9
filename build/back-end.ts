/** Bundles the back end as Forge would run it, each file that the manifest names for itself, and holds it to its size. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'dist/backend');
/** A page waits for the first, an action for the second, nobody for the third. */
const ENTRIES = ['index', 'actions', 'jobs'];
const LIMIT_KB = 200;

/** What TypeScript's own helpers are called in the compiled packages. */
const HELPER = /\btslib_\d+\.(__\w+)/g;

/**
 * The packages of Forge are compiled to `require('tslib')`, which takes all of it. Here they get the helpers that they
 * name, from tslib itself, and what nobody names is left out.
 */
const usedHelpers: Plugin = {
  name: 'used-helpers',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^tslib$/ }, ({ kind, importer }) =>
      kind === 'require-call' ? { path: importer, namespace: 'helpers' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'helpers' }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(HELPER)].map(([, name]) => name);
      const contents = `export { ${[...new Set(names)].sort().join(', ')} } from 'tslib';`;
      return { contents, resolveDir: dirname(path) };
    });
  },
};

/**
 * Parts of @forge/api that its index always loads and nothing here uses: with what they bring along they are a seventh of
 * the bundle. Whoever uses one after all is told so.
 */
const LEFT_OUT =
  /[\\/]@forge[\\/]api[\\/]out[\\/](?:authorization[\\/]index|api[\\/]i18n|api[\\/]permissions|webTrigger)\.js$/;

const unusedOfForge: Plugin = {
  name: 'unused-of-forge',
  setup: (bundler) => {
    bundler.onLoad({ filter: LEFT_OUT }, ({ path }) => {
      const words = `${basename(path)} of @forge/api is left out of the bundle (build/back-end.ts)`;
      const contents = `module.exports = new Proxy({}, { get() { throw new Error(${JSON.stringify(words)}); } });`;
      return { contents };
    });
  },
};

export async function buildBackEnd(): Promise<string> {
  await build({
    entryPoints: ENTRIES.map((name) => join(ROOT, `src/${name}.ts`)),
    outdir: OUTPUT,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    plugins: [usedHelpers, unusedOfForge],
  });
  const sizes = await Promise.all(ENTRIES.map(sizeOf));
  return `${sizes.join(', ')} of ${LIMIT_KB} KB`;
}

async function sizeOf(name: string): Promise<string> {
  const size = (await stat(join(OUTPUT, `${name}.js`))).size / 1000;
  if (size > LIMIT_KB) {
    throw new Error(`${name}.js is ${size.toFixed(0)} KB minified; its limit is ${LIMIT_KB} KB.`);
  }
  return `${name}.js ${size.toFixed(0)} KB`;
}
