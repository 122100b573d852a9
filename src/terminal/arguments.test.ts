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

test.each([[[]], [['--settings']], [['--settings', 's', '--loud']]])('%j is wrong', (words) => {
  expect(parseArguments(words).kind).toBe('wrong');
});

test('help needs no settings', () => {
  expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
});
