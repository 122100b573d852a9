/** `npm run -s bench`: how fast the core decides, beside other engines, and the app with a large record. `--json` for machines, `--keep` to keep the result. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isStale, remember } from '../build/freshness';
import { TARGETS } from '../build/targets';
import { coreTimes } from './core-times';
import { decisionFigures, decisionsIn } from './decisions';
import { decisionsTable } from './decisions-table';
import { firstAnswer } from './first-answer';
import { largeFile, type Size } from './large-file';
import { listFigures, listTable } from './list-figures';
import type { Measures } from './measure';
import { pageTimes } from './page-times';
import { sideBySide, table, type Result } from './report';
import { sweepFigures, sweepTable } from './sweep-figures';

const KEPT = join(__dirname, 'results.json');

const FEW: Size = { domains: 100, projects: 200 };
const LIST_ROWS = 100_000;
const CUSTOMERS = 50_000;

const MANY: Size = { domains: 5000, projects: 200 };

async function measure(size: Size): Promise<Measures> {
  const file = largeFile(size);
  return { ...(await pageTimes(file)), ...prefixed('core alone: ', coreTimes(file)) };
}

function prefixed(prefix: string, measures: Measures): Measures {
  return Object.fromEntries(
    Object.entries(measures).map(([name, times]) => [prefix + name, times]),
  );
}

function named({ domains, projects }: Size): string {
  const each = String(domains);
  return `${each} approved domains, ${each} on the External list, ${String(projects)} projects`;
}

const PARTS = ['all', 'engines', 'pages', 'list', 'sweep'] as const;
type Part = (typeof PARTS)[number];

/** Several minutes each: only where they are asked for by name. */
async function longParts(
  asked: (part: Part) => boolean,
  kept: Result | undefined,
): Promise<Pick<Result, 'list' | 'sweep'>> {
  const list = asked('list') ? await listFigures(LIST_ROWS) : kept?.list;
  const sweep = asked('sweep') ? await sweepFigures(CUSTOMERS) : kept?.sweep;
  return { ...(list ? { list } : {}), ...(sweep ? { sweep } : {}) };
}

/** What is not measured now stands as it was kept. */
async function run(part: Part, kept: Result | undefined): Promise<Result> {
  const asked = (one: Part): boolean => part === one;
  const decisions = asked('all') || asked('engines') ? await decisionFigures() : decisionsIn(kept);
  const rest = { ...decisions, ...(await longParts(asked, kept)) };
  if (kept && !asked('all') && !asked('pages')) return { ...kept, ...rest };
  const [few, many] = [await measure(FEW), await measure(MANY)];
  return {
    ...rest,
    machine: {
      cpus: cpus().length,
      model: cpus()[0]?.model ?? '',
      node: process.version,
      load: loadavg()[0] ?? NaN,
    },
    sizes: { few: named(FEW), many: named(MANY) },
    measures: sideBySide(few, many),
    firstAnswer: await firstAnswer(),
  };
}

/** For people: what was measured, and where everything was also what is only repeated. */
function tables(part: Part, result: Result, kept: Result | undefined): string {
  const shows = (one: Part): boolean => part === one || part === 'all';
  const decisions = decisionsIn(result);
  return [
    ...(decisions && shows('engines') ? [decisionsTable(decisions, decisionsIn(kept))] : []),
    ...(shows('pages') ? [table(result, kept)] : []),
    ...(result.list && shows('list') ? [listTable(result.list)] : []),
    ...(result.sweep && shows('sweep') ? [sweepTable(result.sweep)] : []),
  ].join('\n\n');
}

async function readKept(): Promise<Result | undefined> {
  try {
    return JSON.parse(await readFile(KEPT, 'utf8')) as Result;
  } catch {
    return undefined;
  }
}

/** Silently: standard output holds the result only. */
async function buildWhatIsStale(): Promise<void> {
  for (const target of TARGETS) {
    if (!(await isStale(target))) continue;
    await target.make();
    await remember(target);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      part: { type: 'string', default: 'all' },
    },
  });
  const part = PARTS.find((one) => one === values.part);
  if (part === undefined) throw new Error(`--part is one of ${PARTS.join(', ')}`);
  await buildWhatIsStale();
  const kept = await readKept();
  const result = await run(part, kept);
  const text = JSON.stringify(result, undefined, 2);
  process.stdout.write(`${values.json ? text : tables(part, result, kept)}\n`);
  if (values.keep) await writeFile(KEPT, `${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
