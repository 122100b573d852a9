/** `npm test`: every gate in order, each told in a line, and one line of numbers at the end. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium';
import { InOrder } from './in-order';
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
const CHECKS: readonly Gate[] = [
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  LINT,
  check('types', 'tsc', ['-p', 'tsconfig.json']),
  check('types without DOM and Node', 'tsc', ['-p', 'tsconfig.pure.json']),
  check('unused code', 'knip', []),
  check('build', 'tsx', ['build/build.ts']),
  check('known vulnerabilities in what ships', 'tsx', ['build/audit.ts']),
];
const UNIT = tests('unit tests, manifest, mirror', 'unit', ['--coverage', ...EVERY_CORE]);
const LAWS = tests('laws and oracle', 'laws', EVERY_CORE);
const SANDBOX = tests('sandbox over HTTP', 'sandbox', MORE_THAN_CORES);
const BROWSER = tests('browser', 'browser', EVERY_CORE, () => ({ CHROME_PATH: findChromium() }));

/** Gates that run side by side with others, one after another among themselves. */
type Lane = readonly Gate[];

interface Step {
  /** In this order they are told. */
  readonly gates: readonly Gate[];
  readonly lanes: readonly Lane[];
}

/** One after another. */
const STEPS: readonly Step[] = [
  // Lint takes as long as the other checks together.
  { gates: CHECKS, lanes: [[LINT], CHECKS.filter((gate) => gate !== LINT)] },
  // The others compute while the sandbox waits.
  { gates: [UNIT, LAWS, SANDBOX], lanes: [[SANDBOX], [UNIT, LAWS]] },
  { gates: [BROWSER], lanes: [[BROWSER]] },
];

async function runGate({ name, run }: Gate, say: Say): Promise<Count> {
  const began = Date.now();
  say(`\n== ${name}\n`);
  const count = await run(say).catch((error: unknown) => {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`${name}: ${count.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s\n`);
  return count;
}

async function runStep({ gates, lanes }: Step): Promise<Count> {
  const order = new InOrder((text) => process.stdout.write(text));
  const turns = new Map(gates.map((gate) => [gate, order.announce()]));
  const runLane = async (lane: Lane): Promise<Count> => {
    let total = NOTHING;
    for (const gate of lane) {
      const turn = turns.get(gate);
      if (turn === undefined) throw new Error(`${gate.name} is not told`);
      total = sum(total, await runGate(gate, turn.say));
      turn.end();
    }
    return total;
  };
  return (await Promise.all(lanes.map(runLane))).reduce(sum, NOTHING);
}

async function main(): Promise<void> {
  mkdirSync(REPORTS, { recursive: true });
  let total = NOTHING;
  for (const step of STEPS) total = sum(total, await runStep(step));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

void main();
