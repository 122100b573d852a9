/** Runs one of our TypeScript programs through tsx, in this terminal, and ends as it ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * @param {string} program path from the root of the repository
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} exit code
 */
export function runTypescript(program, args = []) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // A terminal signals the child too; this one only has to outlive it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}
