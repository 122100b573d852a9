import { parseDomainList } from './record-form-domain-list';

test.each([
  { name: 'lines', text: 'a.example\nB.example.\n', domains: ['a.example', 'b.example'] },
  {
    name: 'in one line',
    text: 'a.example, b.example; c.example',
    domains: ['a.example', 'b.example', 'c.example'],
  },
  {
    name: 'with @, quotes and a heading',
    text: 'Email domains\r\n"@a.example"\r\nRemove',
    domains: ['a.example'],
  },
  { name: 'twice', text: 'a.example A.EXAMPLE', domains: ['a.example'] },
  { name: 'nothing', text: '', domains: [] },
])('$name', ({ text, domains }) => {
  expect(parseDomainList(text)).toEqual({ domains, problems: [] });
});

test('what is no domain is named with its line', () => {
  expect(parseDomainList('a.example\njo@b.example\n\n*.c.example localhost').problems).toEqual([
    { line: 2, text: 'jo@b.example', reason: 'is-an-address' },
    { line: 4, text: '*.c.example', reason: 'is-a-wildcard' },
    { line: 4, text: 'localhost', reason: 'not-a-domain' },
  ]);
});
