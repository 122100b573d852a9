import { READER } from '../../../tests/view/answers';
import { columnLabel, toInputView } from './input-view';
import { readInput } from './read-input';

test('what was found is said first, and odd lines are named', () => {
  const view = toInputView(readInput('jo@acme.com\nJO@acme.com\nnobody\n\n'), READER);
  expect(view.found).toBe('2 addresses');
  expect(view.notes).toEqual(['1 line without an address']);
  expect(view.odd).toEqual([
    { title: '1 address is not valid', lines: [expect.stringMatching(/^Line 3: nobody \(/)] },
    {
      title: '1 duplicate left out',
      lines: ['Line 2: JO@acme.com (the same as in line 1)'],
    },
  ]);
  expect(view.problem).toBeUndefined();
});

test('lines beyond those that are named are counted', () => {
  const text = Array.from({ length: 150 }, (_, index) => `no ${String(index)}`).join('\n');
  const view = toInputView(readInput(text), READER);
  expect(view.odd[0]?.lines).toHaveLength(100);
  expect(view.odd[0]?.more).toBe('and 50 more');
  expect(view.problem?.title).toBe('No address was found');
});

test('a column is called by its name or its number, with examples', () => {
  const { shape } = readInput('name,\nJo,jo@acme.com');
  if (shape.kind !== 'table') throw new Error('not a table');
  expect(shape.columns.map((column) => columnLabel(column, READER))).toEqual([
    'name (Jo)',
    'Column 2 (jo@acme.com)',
  ]);
});
