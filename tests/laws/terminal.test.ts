/** `predict` in the terminal against the oracle: random settings files and lines, exit codes, broken input (design.md section 7). */
import * as fc from 'fast-check';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FACT_VALUES } from '../../src/decide/facts';
import { predict } from '../../src/terminal/predict';
import { sizeOf } from '../oracle/space';
import {
  expectedAnswer,
  factsOfLine,
  SPELLINGS,
  type Line,
  type Options,
  type SettingsFile,
} from './terminal-model';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'invite-check-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

async function run(words: readonly string[], input = ''): Promise<Run> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const printed = Promise.all([text(output), text(errors)]);
  const code = await predict(words, { input: Readable.from([input]), output, errors });
  output.end();
  errors.end();
  const [out, err] = await printed;
  return { code, output: out, errors: err };
}

async function fileOf(content: string, name = 'settings.json'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Answers by line, caveats sorted. */
function answersOf(output: string): readonly unknown[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line): unknown =>
      JSON.parse(line, (key, value: unknown) => (key === 'caveats' ? sorted(value) : value)),
    );
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as readonly unknown[])].sort() : value;
}

const spelling = fc.constantFrom(...SPELLINGS.flatMap(({ spelled }) => [...spelled]));

const entry = fc.record(
  {
    role: fc.constantFrom(
      'customer' as const,
      'none' as const,
      'user' as const,
      'stakeholder' as const,
    ),
    approval: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** One spelling per domain, for two keys that mean the same make the file broken. */
const approvedDomains = fc
  .tuple(
    fc.subarray([...SPELLINGS]),
    fc.array(entry, { minLength: SPELLINGS.length, maxLength: SPELLINGS.length }),
    fc.nat(11),
  )
  .map(([listed, entries, turn]) =>
    Object.fromEntries(
      listed.map(({ spelled }, index) => [
        spelled[turn % spelled.length] ?? spelled[0],
        entries[index] ?? {},
      ]),
    ),
  );

const settingsFile: fc.Arbitrary<SettingsFile> = fc.record(
  {
    format: fc.constant('invite-check/settings@1' as const),
    site: fc.record(
      {
        internal: fc.boolean(),
        external: fc.boolean(),
        externalDomains: fc.oneof(
          fc.constant('any' as const),
          fc.array(spelling, { maxLength: 3 }),
        ),
        approvedDomains,
        anyDomain: entry,
        userInvites: fc.constantFrom(...FACT_VALUES['site.userInvites']),
        outgoingMail: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    projects: fc.dictionary(
      fc.constantFrom('HELP', 'SUP'),
      fc.record(
        {
          customerInvited: fc.boolean(),
          portalAccess: fc.constantFrom(...FACT_VALUES['project.portalAccess']),
        },
        { requiredKeys: [] },
      ),
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: ['format', 'site'] },
);

const email = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('jo', 'Jo', 'jo+list', '"a b"', 'jö'), spelling)
      .map(([local, domain]) => `${local}@${domain}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('jo', 'jo@acme', '@acme.com', 'jo@a@acme.com') },
);

/** One word, or a list of what is still possible. */
function possible<T extends string>(words: readonly T[]): fc.Arbitrary<T | readonly [T, ...T[]]> {
  return fc.oneof(
    fc.constantFrom(...words),
    fc
      .subarray([...words], { minLength: 1 })
      .map(([first, ...rest]) => [first as T, ...rest] as const),
  );
}

const line: fc.Arbitrary<Line> = fc.record(
  {
    email,
    project: fc.constantFrom('HELP', 'SUP', 'NEW'),
    account: possible(FACT_VALUES.account),
    inviter: possible(FACT_VALUES.inviter),
    route: fc.constantFrom(
      ...FACT_VALUES.route,
      'customers-page' as const,
      'customers-page' as const,
    ),
  },
  { requiredKeys: ['email'] },
);

/** As it stands in the input: plain where nothing but the address is said, now and then with blank lines. */
const written = fc.tuple(line, fc.boolean(), fc.constantFrom('', '\n', ' \n\n'));

const options: fc.Arbitrary<Options> = fc.record(
  { project: fc.constantFrom('HELP', 'NEW'), assumeTypical: fc.boolean() },
  { requiredKeys: ['assumeTypical'] },
);

function inputOf(lines: readonly (readonly [Line, boolean, string])[]): string {
  return lines
    .map(([one, plain, blank]) => {
      const isPlain = plain && Object.keys(one).length === 1;
      return `${blank}${isPlain ? one.email : JSON.stringify(one)}\n`;
    })
    .join('');
}

test('each line is answered in order as the oracle says', async () => {
  let number = 0;
  const scenario = fc
    .tuple(settingsFile, options, fc.array(written, { minLength: 1, maxLength: 4 }))
    .filter(([file, chosen, lines]) =>
      lines.every(([one]) => sizeOf(factsOfLine(one, file, chosen)) <= 5_000),
    );
  await fc.assert(
    fc.asyncProperty(scenario, async ([file, chosen, lines]) => {
      number += 1;
      const path = await fileOf(JSON.stringify(file), `settings-${String(number)}.json`);
      const words = ['--settings', path, '--json'];
      if (chosen.project !== undefined) words.push('--project', chosen.project);
      if (chosen.assumeTypical) words.push('--assume-typical');
      const { code, output } = await run(words, inputOf(lines));
      expect(code).toBe(0);
      expect(answersOf(output)).toEqual(
        lines.map(([one]) => expectedAnswer(one, factsOfLine(one, file, chosen))),
      );
    }),
    { numRuns: 300 },
  );
}, 240_000);

const HELP_DESK: SettingsFile = {
  format: 'invite-check/settings@1',
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
};

const NEW_PERSON = { account: 'none', inviter: 'agent', project: 'HELP' } as const;

test('the example of design.md, by the command itself', async () => {
  const path = await fileOf(JSON.stringify(HELP_DESK));
  const child = promiseOf(
    ['--settings', path, '--json'],
    JSON.stringify({ email: 'jo@acme.com', ...NEW_PERSON }),
  );
  const { code, output, errors } = await child;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(JSON.parse(output)).toEqual({
    email: 'jo@acme.com',
    certain: true,
    outcomes: ['atlassian-account-invitation'],
    decidedBy: ['T1'],
    evidence: 'stated',
    settledBy: [],
    caveats: ['cannot-be-undone'],
  });
}, 60_000);

/** The real process, as `npm run -s predict --` starts it. */
function promiseOf(words: readonly string[], input: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      'npm',
      ['run', '-s', 'predict', '--', ...words],
      { cwd: join(__dirname, '../..') },
      (error, output, errors) => {
        const code = typeof error?.code === 'number' ? error.code : 0;
        resolve({ code, output, errors: withoutNpm(errors) });
      },
    );
    child.stdin?.end(input);
  });
}

/** npm's own warnings about the machine it runs on are not ours. */
function withoutNpm(errors: string): string {
  return errors.replace(/^npm warn .*\n/gm, '');
}

test('the process ends with 2 where a line is broken, and says nothing of it on standard output', async () => {
  const path = await fileOf(JSON.stringify(HELP_DESK));
  const { code, output, errors } = await promiseOf(['--settings', path, '--json'], '{"email":\n');
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(/line 1\b/);
}, 60_000);

test('error and several outcomes are answers: exit code 0', async () => {
  const path = await fileOf(JSON.stringify(HELP_DESK));
  const { code, output } = await run([
    '--settings',
    path,
    '--json',
    'nobody',
    'jo@client.example',
    'jo@acme.com',
    'nobody',
  ]);
  expect(code).toBe(0);
  expect(answersOf(output)).toMatchObject([
    { email: 'nobody', decidedBy: ['A1'], outcomes: ['error'], certain: true },
    { email: 'jo@client.example', certain: false },
    { email: 'jo@acme.com', certain: false },
    { email: 'nobody', decidedBy: ['A1'] },
  ]);
});

test.each([
  { name: 'not JSON', broken: '{"email": "jo@acme.com"' },
  { name: 'no email', broken: '{"project": "HELP"}' },
  { name: 'an email that is no text', broken: '{"email": 7}' },
  { name: 'an unknown field', broken: '{"email": "jo@acme.com", "acount": "none"}' },
  { name: 'an unknown account state', broken: '{"email": "jo@acme.com", "account": "gone"}' },
  {
    name: 'an unknown word in a list',
    broken: '{"email": "jo@acme.com", "account": ["none", "gone"]}',
  },
  { name: 'an empty list', broken: '{"email": "jo@acme.com", "inviter": []}' },
  { name: 'an unknown inviter', broken: '{"email": "jo@acme.com", "inviter": "boss"}' },
  { name: 'an unknown route', broken: '{"email": "jo@acme.com", "route": "pigeon"}' },
  { name: 'a list of routes', broken: '{"email": "jo@acme.com", "route": ["rest"]}' },
  { name: 'null for unknown', broken: '{"email": "jo@acme.com", "account": null}' },
  { name: 'a project that is no text', broken: '{"email": "jo@acme.com", "project": 1}' },
  { name: 'a word of JavaScript', broken: '{"email": "jo@acme.com", "route": "constructor"}' },
])('a broken line is named, and nothing is skipped: $name', async ({ broken }) => {
  const path = await fileOf(JSON.stringify(HELP_DESK));
  const { code, output, errors } = await run(
    ['--settings', path, '--json'],
    `jo@acme.com\n\n  ${broken}\njo@client.example\n`,
  );
  expect(code).toBe(2);
  expect(errors).toMatch(/line 3\b/);
  expect(output).not.toContain('client.example');
  expect(errors).not.toContain('jo@acme.com');
});

test('an unknown project is no mistake: its settings are unknown', async () => {
  const path = await fileOf(JSON.stringify(HELP_DESK));
  const { code, output } = await run(
    ['--settings', path, '--json'],
    JSON.stringify({ ...NEW_PERSON, email: 'jo@client.example', project: 'toString' }),
  );
  expect(code).toBe(0);
  expect(answersOf(output)).toMatchObject([
    { settledBy: ['project.portalAccess', 'project.customerInvited'] },
  ]);
});

const site = HELP_DESK.site;

test.each([
  { name: 'no format', settings: { site }, path: 'format' },
  {
    name: 'another format',
    settings: { ...HELP_DESK, format: 'invite-check/settings@9' },
    path: 'format',
  },
  { name: 'an unknown field', settings: { ...HELP_DESK, sites: {} }, path: 'sites' },
  { name: 'a site that is no object', settings: { ...HELP_DESK, site: [] }, path: 'site' },
  {
    name: 'an unknown field of the site',
    settings: { ...HELP_DESK, site: { intern: true } },
    path: 'site.intern',
  },
  {
    name: 'a switch that is a word',
    settings: { ...HELP_DESK, site: { internal: 'on' } },
    path: 'site.internal',
  },
  {
    name: 'null for unknown',
    settings: { ...HELP_DESK, site: { external: null } },
    path: 'site.external',
  },
  {
    name: 'an unknown word for the list',
    settings: { ...HELP_DESK, site: { externalDomains: 'all' } },
    path: 'site.externalDomains',
  },
  {
    name: 'a list with what is no domain',
    settings: { ...HELP_DESK, site: { externalDomains: ['acme.com', 'acme'] } },
    path: 'site.externalDomains.1',
  },
  {
    name: 'a key that is no domain',
    settings: { ...HELP_DESK, site: { approvedDomains: { 'a_b.com': {} } } },
    path: 'site.approvedDomains.a_b.com',
  },
  {
    name: 'two keys that mean one domain',
    settings: { ...HELP_DESK, site: { approvedDomains: { 'acme.com': {}, 'ACME.com.': {} } } },
    path: 'site.approvedDomains.ACME.com.',
  },
  {
    name: 'an unknown role',
    settings: { ...HELP_DESK, site: { approvedDomains: { 'acme.com': { role: 'boss' } } } },
    path: 'site.approvedDomains.acme.com.role',
  },
  {
    name: 'an approval that is a word',
    settings: { ...HELP_DESK, site: { anyDomain: { approval: 'yes' } } },
    path: 'site.anyDomain.approval',
  },
  {
    name: 'unknown user invites',
    settings: { ...HELP_DESK, site: { userInvites: 'some' } },
    path: 'site.userInvites',
  },
  {
    name: 'an unknown portal access',
    settings: { ...HELP_DESK, projects: { HELP: { portalAccess: 'ill' } } },
    path: 'projects.HELP.portalAccess',
  },
  {
    name: 'a project that is no object',
    settings: { ...HELP_DESK, projects: { HELP: true } },
    path: 'projects.HELP',
  },
])(
  'a broken settings file is refused by the path of the field: $name',
  async ({ settings, path }) => {
    const file = await fileOf(JSON.stringify(settings));
    const { code, output, errors } = await run(['--settings', file, '--json', 'jo@acme.com']);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(pathsOf(errors)).toContain(path);
  },
);

/** Paths as the message may write them: `a.b.c` or `a["b"].c`. */
function pathsOf(message: string): string {
  return message.replace(/\["([^"]*)"\]/g, '.$1').replace(/\[(\d+)\]/g, '.$1');
}

test.each([
  { name: 'not JSON', content: '{"format":' },
  { name: 'a list', content: '[]' },
  { name: 'null', content: 'null' },
  { name: 'empty', content: '' },
])('a settings file that is no settings file is refused: $name', async ({ content }) => {
  const { code, output, errors } = await run(['--settings', await fileOf(content), 'jo@acme.com']);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain('settings.json');
});

test('a settings file that is not there is named', async () => {
  const { code, errors } = await run(['--settings', join(folder, 'nowhere.json'), 'jo@acme.com']);
  expect(code).toBe(2);
  expect(errors).toContain('nowhere.json');
});

test.each([
  { name: 'kept', gets: 'atlassian-account-invitation', code: 0 },
  { name: 'broken', gets: 'customer-invited', code: 1 },
])('a guardrail that is $name ends with $code', async ({ gets, code }) => {
  const settings = await fileOf(JSON.stringify(HELP_DESK));
  const guardrails = await fileOf(
    JSON.stringify({
      format: 'invite-check/guardrails@1',
      rules: [{ name: 'staff', who: { domain: 'acme.com' }, gets: [gets] }],
    }),
    'guardrails.json',
  );
  const result = await run(['--settings', settings, '--expect', guardrails]);
  expect(result.code).toBe(code);
  expect(result.errors.includes('acme.com')).toBe(code === 1);
});
