import { parseArguments } from './arguments';

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
  expect(parseArguments([...words, '--expect', 'g.json'])).toEqual({
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
  expect(parseArguments(['--settings', 's', '--file', 'a.csv', '--column', '2'])).toMatchObject({
    run: { file: 'a.csv', column: '2', addresses: [] },
  });
});

test('a language is one that the app speaks', () => {
  expect(parseArguments(['--settings', 's', '--language', 'en'])).toMatchObject({
    run: { language: 'en' },
  });
});

test.each([
  [[]],
  [['--settings']],
  [['--settings', 's', '--loud']],
  [['--settings', 's', '--column', '2']],
  [['--settings', 's', '--language', 'tlh']],
  [['--settings', 's', '--file', 'a.csv', 'jo@acme.com']],
])('%j is wrong', (words) => {
  expect(parseArguments(words).kind).toBe('wrong');
});

test('help needs no settings', () => {
  expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
});
