/** The docs keep up with the code: generated pages, the example of a settings file, the commands of the README. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { parseSettingsText } from '../src/contract/settings-text';

// Prettier loads its parsers by dynamic import, which jest's runtime does not offer; the command does.
test('docs are what the code prints', () => {
  const script = `require('${join(__dirname, '../docs/generate.ts')}').generatedPages().then((pages) => console.log(JSON.stringify([...pages])))`;
  const printed = execFileSync(process.execPath, ['--import', 'tsx', '--eval', script], {
    cwd: join(__dirname, '..'),
    encoding: 'utf8',
  });
  for (const [path, text] of JSON.parse(printed) as [string, string][]) {
    expect(readFileSync(join(__dirname, '../docs', path), 'utf8')).toBe(text);
  }
});

const ROOT = join(__dirname, '..');

test('the example of a settings file is one, and leaves nothing unknown', () => {
  const text = readFileSync(join(ROOT, 'docs/example.settings.json'), 'utf8');
  const parsed = parseSettingsText(text);
  if (!parsed.ok) throw new Error(`${parsed.problem.path}: ${parsed.problem.problem}`);
  expect(Object.keys(parsed.file.site ?? {})).toEqual([
    'internal',
    'external',
    'externalDomains',
    'approvedDomains',
    'anyDomain',
    'userInvites',
    'outgoingMail',
  ]);
  expect(parsed.settings.projects.get('HELP')).toEqual({
    customerInvited: true,
    portalAccess: 'healthy',
  });
});

test('the page about the settings file names every field of the example', () => {
  const page = readFileSync(join(ROOT, 'docs/settings-file.md'), 'utf8');
  const text = readFileSync(join(ROOT, 'docs/example.settings.json'), 'utf8');
  const keys = [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key ?? '');
  const fields = keys.filter((key) => key !== 'HELP');
  expect(fields).toContain('portalAccess');
  expect(fields.filter((field) => !page.includes(field))).toEqual([]);
});

test('the page about security names tests that are there', () => {
  const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
  const named = [...page.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

const COMMANDS = readFileSync(join(ROOT, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('predict -- --settings'));

test('the README shows how to predict', () => {
  expect(COMMANDS).toHaveLength(2);
});

test.each(COMMANDS)(
  'works as written: %s',
  (command) => {
    const said = execFileSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(said).toMatch(/Atlassian Account invitation|"atlassian-account-invitation"/);
  },
  60_000,
);
