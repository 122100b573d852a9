/** `npm test`: every gate in order, each told in a line, and one line of numbers at the end. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium';
import { countTests, NOTHING, sum, type Count } from './test-count';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.cache/tests');

/** Where a gate's own words go. */
type Say = (text: string) => void;

interface Gate {
  readonly name: string;
  readonly run: (say: Say) => Promise<Count>;
}

/** Runs a program of node_modules/.bin; true when it ended well. */
function succeeds(
  say: Say,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const child = spawn(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', say);
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}

/** A gate that holds or does not. */
function check(name: string, program: string, args: readonly string[]): Gate {
  return {
    name,
    run: async (say) =>
      (await succeeds(say, program, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}

/** A jest project, counted test by test. */
function tests(name: string, project: string, args: readonly string[], env = () => ({})): Gate {
  return {
    name,
    run: async (say) => {
      const report = join(REPORTS, `${project}.json`);
      rmSync(report, { force: true });
      const options = ['--selectProjects', project, '--json', '--outputFile', report, ...args];
      const ended = await succeeds(say, 'jest', options, env());
      return countTests(() => JSON.parse(readFileSync(report, 'utf8')), ended);
    },
  };
}

const EVERY_CORE = ['--maxWorkers', '100%'];
/** Much of it waits: for the pace that Atlassian asks for, and for pauses. */
const MORE_THAN_CORES = ['--maxWorkers', String(2 * availableParallelism())];

const LINT = check('lint', 'eslint', ['--max-warnings', '0', '.']);
/** Told in this order. */
const CHECKS: readonly Gate[] = [
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  LINT,
  check('types', 'tsc', ['-p', 'tsconfig.json']),
  check('types without DOM and Node', 'tsc', ['-p', 'tsconfig.pure.json']),
  check('unused code', 'knip', []),
  check('build', 'tsx', ['build/build.ts']),
  check('known vulnerabilities in what ships', 'tsx', ['build/audit.ts']),
];
const TESTS: readonly Gate[] = [
  tests('unit tests, manifest, mirror', 'unit', ['--coverage', ...EVERY_CORE]),
  tests('laws and oracle', 'laws', EVERY_CORE),
  tests('sandbox over HTTP', 'sandbox', MORE_THAN_CORES),
  tests('browser', 'browser', EVERY_CORE, () => ({ CHROME_PATH: findChromium() })),
];

interface Result {
  readonly count: Count;
  readonly seconds: number;
}

async function timed({ run }: Gate, say: Say): Promise<Result> {
  const began = Date.now();
  const count = await run(say).catch((error: unknown) => {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  });
  return { count, seconds: Math.round((Date.now() - began) / 1000) };
}

function tell({ name }: Gate, { count, seconds }: Result): Count {
  console.log(`${name}: ${count.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return count;
}

/** Lint takes as long as the other checks together: it runs beside them, and all are told in order. */
async function runChecks(): Promise<Count> {
  const said = new Map<Gate, string[]>(CHECKS.map((gate) => [gate, []]));
  const results = new Map<Gate, Result>();
  const lane = async (gates: readonly Gate[]): Promise<void> => {
    for (const gate of gates) {
      results.set(gate, await timed(gate, (text) => said.get(gate)?.push(text)));
    }
  };
  console.log('Checking format, lint, types, unused code and build.');
  await Promise.all([lane([LINT]), lane(CHECKS.filter((gate) => gate !== LINT))]);
  return CHECKS.reduce((total, gate) => {
    process.stdout.write(`\n== ${gate.name}\n${(said.get(gate) ?? []).join('')}`);
    const result = results.get(gate);
    return result === undefined ? total : sum(total, tell(gate, result));
  }, NOTHING);
}

async function runTests(): Promise<Count> {
  let total = NOTHING;
  for (const gate of TESTS) {
    console.log(`\n== ${gate.name}`);
    const result = await timed(gate, (text) => process.stdout.write(text));
    total = sum(total, tell(gate, result));
  }
  return total;
}

async function main(): Promise<void> {
  mkdirSync(REPORTS, { recursive: true });
  const total = sum(await runChecks(), await runTests());
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

void main();
