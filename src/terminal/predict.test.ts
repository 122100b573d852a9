import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { predict } from './predict';

const SETTINGS = {
  format: 'invite-check/settings@1',
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
    anyDomain: { role: 'none', approval: false },
  },
  projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
};

async function files(contents: Record<string, unknown>): Promise<(name: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'predict-'));
  for (const [name, json] of Object.entries(contents)) {
    await writeFile(join(folder, name), JSON.stringify(json));
  }
  return (name) => join(folder, name);
}

function sink(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  // A small buffer, so that the command has to wait for its reader.
  const stream = new Writable({
    highWaterMark: 16,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      setImmediate(done);
    },
  });
  return { stream, text: () => chunks.join('') };
}

async function run(words: readonly string[], input = '') {
  const output = sink();
  const errors = sink();
  const code = await predict(words, {
    input: Readable.from([input]),
    output: output.stream,
    errors: errors.stream,
  });
  await new Promise((resolve) => output.stream.end(resolve));
  await new Promise((resolve) => errors.stream.end(resolve));
  return { code, output: output.text(), errors: errors.text() };
}

test('each input line gives one line of JSON, in order, blank lines none', async () => {
  const at = await files({ settings: SETTINGS });
  const input = 'jo@acme.com\n\n{"email":"a@x.org"}\r\nbad\n';
  const { code, output, errors } = await run(['--settings', at('settings'), '--json'], input);
  const lines = output.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { email: string }).email)).toEqual([
    'jo@acme.com',
    'a@x.org',
    'bad',
  ]);
  expect([code, errors]).toEqual([0, '']);
});

test('a wrong line is named and ends the run; nothing is skipped', async () => {
  const at = await files({ settings: SETTINGS });
  const input = 'jo@acme.com\n\n{"email":"a@x.org","account":"friend"}\nbad\n';
  const { code, output, errors } = await run(['--settings', at('settings'), '--json'], input);
  expect(code).toBe(2);
  expect(output.trimEnd().split('\n')).toHaveLength(1);
  expect(errors).toContain('line 3');
});

test('addresses on the command line are answered for people', async () => {
  const at = await files({ settings: SETTINGS });
  const words = ['--settings', at('settings'), '--project', 'HELP', '--assume-typical'];
  const { code, output } = await run([...words, 'jo@acme.com', 'bad']);
  expect(code).toBe(0);
  expect(output).toContain('If this person is new to the site');
  // An address that is not valid fails for everybody, not only for a new person.
  expect(output.split('bad\n')[1]).not.toContain('new to the site');
});

test('a person who may or may not be new is not said to be new', async () => {
  const at = await files({ settings: SETTINGS });
  const words = ['--settings', at('settings'), '--project', 'HELP', '--assume-typical'];
  const one = await run(words, '{"email":"jo@acme.com","account":["none"]}');
  expect(one.output).toContain('new to the site');
  const either = await run(words, '{"email":"jo@acme.com","account":["none","portal-only"]}');
  expect(either.output).not.toContain('new to the site');
});

test('a known account is said to decide', async () => {
  const at = await files({ settings: SETTINGS });
  const words = ['--settings', at('settings'), '--project', 'HELP', '--assume-typical'];
  const { output } = await run(words, '{"email":"a@x.org","account":"both"}');
  expect(output).toContain('already have an account');
});

test('a project that the settings do not know is said on standard error only', async () => {
  const at = await files({ settings: SETTINGS });
  const { code, output, errors } = await run([
    '--settings',
    at('settings'),
    '--project',
    'NOPE',
    '--json',
    'a@b.co',
  ]);
  expect(code).toBe(0);
  expect(() => JSON.parse(output) as unknown).not.toThrow();
  expect(errors).toContain('NOPE');
});

test('broken settings end with code 2 and the path of the field', async () => {
  const at = await files({ settings: { ...SETTINGS, site: { internal: 'yes' } } });
  const { code, output, errors } = await run(['--settings', at('settings'), 'a@b.co']);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('site.internal');
});

test('help is an answer, a wrong option is not', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, errors: '' });
  expect(await run(['--loud'])).toMatchObject({ code: 2, output: '' });
});

describe('a file', () => {
  async function list(content: string): Promise<string> {
    const path = join(await mkdtemp(join(tmpdir(), 'predict-')), 'list.csv');
    await writeFile(path, content);
    return path;
  }

  test('each address is answered as on the command line, duplicates once', async () => {
    const at = await files({ settings: SETTINGS });
    const words = ['--settings', at('settings'), '--project', 'HELP'];
    const file = await list('name,email\nJo,jo@acme.com\nAl,a@x.org\nJo,JO@acme.com\nBad,bad\n');
    for (const form of [[], ['--json']]) {
      const { code, output, errors } = await run([...words, ...form, '--file', file]);
      const same = await run([...words, ...form, 'jo@acme.com', 'a@x.org', 'bad']);
      expect([code, output]).toEqual([0, same.output]);
      expect(errors).toContain('Line 4: JO@acme.com');
    }
  });

  test('a line that cannot be read is named before anything is answered', async () => {
    const at = await files({ settings: SETTINGS });
    const file = await list('name,email\nJo,jo@acme.com\n"Al,a@x.org\nBo,b@x.org\n');
    const { code, output, errors } = await run(['--settings', at('settings'), '--file', file]);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('Line 3');
  });

  test('guardrails do not keep it from being answered', async () => {
    const rule = { name: 'acme', who: { domain: 'acme.com' }, gets: ['customer-invited'] };
    const broken = { format: 'invite-check/guardrails@1', rules: [rule] };
    const at = await files({ settings: SETTINGS, broken });
    const words = ['--settings', at('settings'), '--expect', at('broken'), '--json', '--file'];
    const { code, output } = await run([...words, await list('a@b.co')]);
    expect(code).toBe(1);
    expect(output).toContain('a@b.co');
    expect(await run([...words, await list('a,email\n1,a@b.co\n"')])).toMatchObject({ code: 2 });
  });
});

describe('guardrails', () => {
  const guardrails = (...gets: string[]) => ({
    format: 'invite-check/guardrails@1',
    rules: [{ name: 'acme joins', who: { domain: 'acme.com' }, gets }],
  });

  test('kept: code 0 and nothing said', async () => {
    const at = await files({
      settings: SETTINGS,
      kept: guardrails('atlassian-account-invitation'),
    });
    const { code, errors } = await run(['--settings', at('settings'), '--expect', at('kept')]);
    expect([code, errors]).toEqual([0, '']);
  });

  test('broken: code 1 and a counterexample', async () => {
    const at = await files({ settings: SETTINGS, broken: guardrails('customer-invited') });
    const { code, errors } = await run(['--settings', at('settings'), '--expect', at('broken')]);
    expect(code).toBe(1);
    expect(errors).toContain('acme joins: someone@acme.com in HELP');
  });

  test('a broken file: code 2', async () => {
    const at = await files({ settings: SETTINGS, empty: {} });
    expect(await run(['--settings', at('settings'), '--expect', at('empty')])).toMatchObject({
      code: 2,
    });
  });

  test('addresses on the command line are answered all the same', async () => {
    const at = await files({ settings: SETTINGS, broken: guardrails('customer-invited') });
    const words = ['--settings', at('settings'), '--expect', at('broken'), '--json', 'a@b.co'];
    const { code, output } = await run(words);
    expect(code).toBe(1);
    expect(output).toContain('a@b.co');
  });
});
