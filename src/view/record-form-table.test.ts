import { toTable } from './record-form-table';
import { ENGLISH_ONLY } from './record-form-vocabulary';

test('each row has the line on which it begins, whatever its cells hold', () => {
  const { rows } = toTable('\n"a\nb",c\n\nd,e\n', ENGLISH_ONLY);
  expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
    [2, ['a\nb', 'c']],
    [5, ['d', 'e']],
  ]);
});

test('headings say what the columns hold; one that nobody knows is named', () => {
  const { columns, unreadHeadings, rows } = toTable(
    'Domain;App;JSM role;Confluence;Admin approval;Actions;Colour\na.example;;;;;;',
    ENGLISH_ONLY,
  );
  expect(columns).toEqual([
    { kind: 'domain' },
    { kind: 'free' },
    { kind: 'role', isJsm: true },
    { kind: 'role', isJsm: false },
    { kind: 'approval' },
    { kind: 'skipped' },
    { kind: 'skipped' },
  ]);
  expect(unreadHeadings).toEqual([{ line: 1, text: 'Colour' }]);
  expect(rows).toHaveLength(1);
});

test.each([
  { name: 'a list', text: 'Domain\na.example' },
  { name: 'entries', text: 'a.example\tCustomer' },
  { name: 'nothing', text: '' },
])('has no headings: $name', ({ text }) => {
  expect(toTable(text, ENGLISH_ONLY).columns).toBeUndefined();
});
