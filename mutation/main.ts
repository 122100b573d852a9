/**
 * `npm run mutation`: breaks `src/decide` and `src/audit` in every way that Stryker knows, one at a time, and counts how
 * many of the broken ones the tests tell from the real one. Files named behind `--` are broken alone; `--again` takes
 * over what an earlier run found where neither the file nor its tests changed.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../build/own-packages';
import { changesOf, type Change, type Report } from './change';
import { REASONS } from './reasons.table';
import { scoreOf, LEAST, summary } from './score';
import { strangers, survivorsPage, unexplained } from './survivors';

const ROOT = join(__dirname, '..');
const ROOMS = ['decide', 'audit'] as const;
type Room = (typeof ROOMS)[number];

/** Breaks the files of a room; what became of each change. */
async function breakRoom(room: Room, files: readonly string[], again: boolean): Promise<Change[]> {
  const stryker = join(__dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const only = files.length > 0 ? ['--mutate', files.join()] : [];
  const args = [
    'run',
    join(__dirname, 'stryker.config.mjs'),
    ...only,
    ...(again ? [] : ['--force']),
  ];
  const child = spawn(process.execPath, [stryker, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATED_ROOM: room },
  });
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Stryker ended with ${String(code)}`));
    });
  });
  const report = JSON.parse(
    readFileSync(join(ROOT, `.cache/mutation/${room}/report.json`), 'utf8'),
  ) as Report;
  return changesOf(report).filter(({ file }) => files.length === 0 || files.includes(file));
}

async function main(): Promise<number> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { again: { type: 'boolean', default: false } },
  });
  await installPackages(__dirname);
  const changes: Change[] = [];
  for (const room of ROOMS) {
    const named = files.filter((file) => file.startsWith(`src/${room}/`));
    if (files.length === 0 || named.length > 0) {
      changes.push(...(await breakRoom(room, named, values.again)));
    }
  }
  const complete = files.length === 0;
  const lacking = unexplained(changes, REASONS);
  const idle = complete ? strangers(changes, REASONS) : [];
  if (complete) writeFileSync(join(__dirname, 'survivors.md'), survivorsPage(changes, REASONS));
  const score = scoreOf(changes);
  process.stdout.write(
    [
      ...lacking.map((one) => `No reason for the survivor ${JSON.stringify(one, null, 2)}`),
      ...idle.map((one) => `A reason for what does not survive: ${JSON.stringify(one, null, 2)}`),
      summary(score, complete ? 'src/decide and src/audit' : files.join(', ')),
      '',
    ].join('\n'),
  );
  return lacking.length + idle.length > 0 || score.percent < LEAST ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
