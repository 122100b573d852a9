/** Whether a package that ships has a known vulnerability of severity high or worse; where the registry does not tell, says so and fails nothing. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { judge } from './audit-report';

const ROOT = join(import.meta.dirname, '..');
/** Longer is no network. */
const PATIENCE_MS = 60_000;
const AUDIT = ['audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0'];

/** What npm prints; it prints its errors as JSON, too. */
function ask(): Promise<string> {
  const npm = spawn('npm', AUDIT, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE_MS,
    shell: process.platform === 'win32',
  });
  let printed = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return new Promise((resolve) => {
    npm.on('error', () => resolve(''));
    npm.on('close', () => resolve(printed));
  });
}

async function main(): Promise<void> {
  const { ok, text } = judge(await ask());
  console.log(text);
  process.exitCode = ok ? 0 : 1;
}

void main();
