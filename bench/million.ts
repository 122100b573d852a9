/** A list of a million addresses: seconds and memory, measured in a process that does nothing else. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Million } from './million-run';

export async function millionFigures(): Promise<Million> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-million-'));
  try {
    const outfile = join(folder, 'run.cjs');
    const entry = join(__dirname, 'million-run.ts');
    await build({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node' });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
    return JSON.parse(stdout) as Million;
  } finally {
    await rm(folder, { recursive: true });
  }
}
