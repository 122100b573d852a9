import { spokenFor } from './spoken';
import { usageOf } from './usage';

const { terminal } = spokenFor([], undefined);

test('options stand in a column, and long lines go on in it', () => {
  const long = 'it says what it does and says it again and again, '.repeat(3).trim();
  const text = usageOf(
    {
      command: 'do -- [options]',
      about: ['Does it.'],
      options: [
        ['--one', 'first'],
        ['--longer FILE', long],
      ],
      exitCodes: '0 done',
    },
    terminal,
  );
  const lines = text.split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Usage: do -- [options]',
    '',
    'Does it.',
    '',
    '  --one            first',
  ]);
  expect(lines[6]).toMatch(/^ {19}\S/);
  expect(lines.every((line) => line.length <= 92)).toBe(true);
  expect(text).toContain('  --help           this text\n\n0 done\n');
});
