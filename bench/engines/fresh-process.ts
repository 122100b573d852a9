/** Bundles an engine and runs it in processes of its own: load time, allocations, and how large the bundle is. */
import { execFile, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { EngineName } from './engine';
import type { Fresh } from './ratios';
import { inTurns, median, type Timer } from './timing';

const run = promisify(execFile);
const LOADS = 5;
const PACKAGES = join(__dirname, '../node_modules');
/** Among the packages: what stays outside a bundle is found from there. */
const BUNDLES = join(PACKAGES, '.cache/engines');

/** They bring code that no bundler takes in; its files count beside the bundle. */
const OUTSIDE: Partial<Record<EngineName, readonly string[]>> = {
  cedar: [
    '@cedar-policy/cedar-wasm/nodejs/cedar_wasm.js',
    '@cedar-policy/cedar-wasm/nodejs/cedar_wasm_bg.wasm',
  ],
  zen: [
    '@gorules/zen-engine/index.js',
    `@gorules/zen-engine-linux-${process.arch}-gnu/zen-engine.linux-${process.arch}-gnu.node`,
  ],
};

/** File and export of each engine. */
const SOURCES: Readonly<Record<EngineName, readonly [file: string, name: string]>> = {
  core: ['core', 'core'],
  'core-outcomes': ['core', 'coreOutcomes'],
  floor: ['floor', 'floor'],
  'json-logic-engine': ['json-logic', 'jsonLogic'],
  casl: ['casl', 'casl'],
  casbin: ['casbin', 'casbin'],
  'json-rules-engine': ['json-rules', 'jsonRules'],
  cedar: ['cedar', 'cedar'],
  zen: ['zen', 'zen'],
};

/** Bundles them all: with what a fresh process does, and alone for their size. */
export async function bundleEngines(names: readonly EngineName[]): Promise<void> {
  for (const name of names) {
    const [file, exported] = SOURCES[name];
    const alone = `export { ${exported} as engine } from './${file}';`;
    await bundled(bundleOf(name), `${alone} export * from './fresh-run';`);
    await bundled(bundleOf(name, '-alone'), alone);
  }
}

function bundleOf(name: EngineName, kind = ''): string {
  return join(BUNDLES, `${name}${kind}.cjs`);
}

export async function inFreshProcesses(name: EngineName): Promise<Fresh> {
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { loadMs } = await answerOf<{ loadMs: number }>([
      '-e',
      `const began = performance.now(); const { engine, firstDecision } = ${required(name)}; void firstDecision(engine, began);`,
    ]);
    loads.push(loadMs);
  }
  const { bytes } = await answerOf<{ bytes: number }>([
    '--expose-gc',
    '--min-semi-space-size=256',
    '--max-semi-space-size=256',
    '-e',
    `const { engine, allocations } = ${required(name)}; void allocations(engine);`,
  ]);
  const outside = (OUTSIDE[name] ?? []).map((path) => statSync(join(PACKAGES, path)).size);
  return {
    loadMs: Math.round(median(loads) * 10) / 10,
    bytesAllocated: Math.round(bytes),
    bundleBytes: outside.reduce((sum, size) => sum + size, statSync(bundleOf(name, '-alone')).size),
  };
}

function required(name: EngineName): string {
  return `require(${JSON.stringify(bundleOf(name))})`;
}

/** How fast a process gets depends on when it compiled what: so each engine has several, one after the other. */
const PROCESSES = 5;

/** A process for each engine, so that none runs code that another one has warmed up or slowed down. */
export async function timesInTurns(
  names: readonly EngineName[],
  count: number,
): Promise<readonly number[]> {
  const times: (readonly number[])[] = [];
  for (let turn = 0; turn < PROCESSES; turn += 1) {
    const processes = names.map((name) => startTaking(name, count));
    try {
      for (const process of processes) await process.started;
      const timers = processes.map(({ time }) => time);
      times.push(await inTurns(timers, count));
    } finally {
      for (const { stop } of processes) stop();
    }
  }
  return names.map((_, index) => median(times.map((one) => one[index] ?? NaN)));
}

interface Taking {
  readonly started: Promise<number>;
  readonly time: Timer;
  readonly stop: () => void;
}

/** V8 of Node 20 ends the process where it has put a call of WebAssembly into JavaScript and takes that back (cedar). */
const CALMED = '--no-turbo-inline-js-wasm-calls';

function startTaking(name: EngineName, count: number): Taking {
  const script = `const { engine, takeTurns } = ${required(name)}; void takeTurns(engine, ${String(count)});`;
  const child = spawn(process.execPath, [CALMED, '-e', script], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const answer = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null, signal: string | null): void => {
        reject(new Error(`${name} ended while it was measured: ${String(code ?? signal)}`));
      };
      child.once('exit', ended);
      child.once('message', (time: number) => {
        child.off('exit', ended);
        resolve(time);
      });
    });
  return {
    started: answer(),
    time: (times) => {
      child.send(times);
      return answer();
    },
    stop: () => void child.kill(),
  };
}

async function bundled(outfile: string, contents: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: __dirname, loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@cedar-policy/cedar-wasm/nodejs', '@gorules/zen-engine'],
    logLevel: 'error',
  });
}

async function answerOf<T>(args: readonly string[]): Promise<T> {
  const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 20 });
  return JSON.parse(stdout) as T;
}
