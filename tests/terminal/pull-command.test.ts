/** The `pull` command as a process of its own, as package.json starts it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function run(words: readonly string[], key?: string): Promise<Ended> {
  const { ATLASSIAN_ORG_API_KEY: _, ...rest } = process.env;
  const env = { ...rest, ...(key === undefined ? {} : { ATLASSIAN_ORG_API_KEY: key }) };
  const line = ['--import', 'tsx', 'src/terminal/pull-main.ts', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, line, { cwd: ROOT, env }, (error, output, errors) => {
      resolve({ code: Number(error?.code ?? 0), output, errors });
    });
  });
}

test('help is on standard output', async () => {
  const { code, output, errors } = await run(['--help']);
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain('npm run -s pull -- --org ORG_ID');
}, 30_000);

test('without a key it ends with 2 and names the variable', async () => {
  const { code, output, errors } = await run(['--org', 'a1']);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('ATLASSIAN_ORG_API_KEY');
}, 30_000);

test.each(['--api', '--base', '--url', '--host'])(
  'no %s sends a key elsewhere',
  async (option) => {
    const { code, errors } = await run(['--org', 'a1', option, 'http://127.0.0.1:9'], 'secret');
    expect(code).toBe(2);
    expect(errors).toContain(option);
    expect(errors).not.toContain('secret');
  },
  30_000,
);
