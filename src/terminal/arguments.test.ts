import { parseArguments, usage } from './arguments';
import { spokenFor } from './spoken';

const { terminal: WORDS } = spokenFor([], undefined);

test('everything that can be said is taken', () => {
  const words = [
    '--settings',
    's.json',
    '--project',
    'HELP',
    '--json',
    '--assume-typical',
    'a@b.co',
  ];
  expect(parseArguments([...words, '--expect', 'g.json'], WORDS)).toEqual({
    kind: 'run',
    run: {
      settings: 's.json',
      project: 'HELP',
      json: true,
      assumeTypical: true,
      expect: 'g.json',
      addresses: ['a@b.co'],
    },
  });
});

test('a file, and the column that holds the addresses', () => {
  expect(
    parseArguments(['--settings', 's', '--file', 'a.csv', '--column', '2'], WORDS),
  ).toMatchObject({
    run: { file: 'a.csv', column: '2', addresses: [] },
  });
});

test('a language is one that the app speaks', () => {
  expect(parseArguments(['--settings', 's', '--language', 'en'], WORDS).kind).toBe('run');
  expect(parseArguments(['--settings', 's', '--language', 'tlh'], WORDS)).toEqual({
    kind: 'wrong',
    message: expect.stringContaining('--language is one of en'),
  });
});

test.each([
  [[]],
  [['--settings']],
  [['--settings', 's', '--loud']],
  [['--settings', 's', '--column', '2']],
  [['--settings', 's', '--file', 'a.csv', 'jo@acme.com']],
])('%j is wrong', (words) => {
  expect(parseArguments(words, WORDS).kind).toBe('wrong');
});

test('help needs no settings', () => {
  expect(parseArguments(['--help'], WORDS)).toEqual({ kind: 'help' });
});

test('the help names every option', () => {
  const text = usage(WORDS);
  for (const option of ['settings', 'project', 'file', 'column', 'json', 'expect', 'language']) {
    expect(text).toContain(`--${option}`);
  }
});
