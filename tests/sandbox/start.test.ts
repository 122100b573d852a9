/** `npm start` as a program: one address, a clear word when something is wrong, a clean end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

const children: ChildProcess[] = [];
const data = mkdtempSync(join(tmpdir(), 'sandbox-start-'));

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  /** Waits until the output has this. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'sandbox/start.ts', '--no-open', ...args],
    { env: { ...process.env, ATLASSIAN_EMAIL: '', ATLASSIAN_API_TOKEN: '', ...env } },
  );
  children.push(child);
  let text = '';
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    output: () => text,
    ended,
    says: async (pattern) => {
      for (;;) {
        const found = pattern.exec(text);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`ended without ${String(pattern)}: ${text}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

test('prints one address that answers, and ends when asked to', async () => {
  const program = start(['--port', '0', '--data', data]);
  const [, url = ''] = await program.says(/(http:\/\/localhost:\d+)/);
  const response = await fetch(`${url}/api/state`);
  expect(await response.json()).toMatchObject({ mode: 'simulated', recorded: true });
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.output().match(/http:/g)).toHaveLength(1);
});

test.each([
  { name: 'an unknown example', args: ['--example', 'moon'], says: /no example moon/ },
  { name: 'a port that is none', args: ['--port', 'http'], says: /not a port/ },
  { name: 'an unknown option', args: ['--fast'], says: /--fast/ },
  {
    name: 'a real site without a token',
    args: ['--site', 'https://name.atlassian.net'],
    says: /ATLASSIAN_API_TOKEN/,
  },
])('$name is refused in words', async ({ args, says }) => {
  const program = start([...args, '--data', data]);
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(says);
  expect(program.output()).not.toMatch(/ at .*\.ts:\d+/);
});

test('a second one on the same data says what to do', async () => {
  const first = start(['--port', '0', '--data', data]);
  await first.says(/http:/);
  const second = start(['--port', '0', '--data', data]);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('--data DIR');
  first.child.kill('SIGTERM');
  await first.ended;
});
