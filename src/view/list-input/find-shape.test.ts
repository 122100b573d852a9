import { findShape } from './find-shape';
import type { ChosenShape } from './read-input';

function shapeOf(text: string, chosen: ChosenShape = {}) {
  return findShape(text.split('\n'), chosen);
}

test.each([
  { name: 'one address a line', text: 'jo@acme.com\nal@acme.com' },
  { name: 'commas between addresses', text: 'jo@acme.com, al@acme.com\nbo@acme.com, cy@acme.com' },
  { name: 'names with addresses', text: 'Jo Smith <jo@acme.com>; Al <al@acme.com>' },
  { name: 'nothing', text: '' },
  { name: 'words', text: 'hello, world\nno, addresses' },
])('$name: addresses only', ({ text }) => {
  expect(shapeOf(text).kind).toBe('addresses');
});

test.each([
  { separator: ',', text: 'name,email\nJo,jo@acme.com\nAl,al@acme.com' },
  { separator: ';', text: 'name;email\n"Smith, Jo";jo@acme.com\nAl;al@acme.com' },
  { separator: '\t', text: 'Jo\tjo@acme.com\nAl\tal@acme.com' },
  { separator: '|', text: 'Jo|jo@acme.com\nAl|al@acme.com' },
])('a table with "$separator" between its columns', ({ separator, text }) => {
  const header = text.startsWith('name');
  expect(shapeOf(text)).toMatchObject({ kind: 'table', separator, header, column: 1 });
});

test('the column with the most addresses is taken, and the header names the columns', () => {
  const text = 'Manager,E-mail,City\n,jo@acme.com,Rome\nboss@acme.com,al@acme.com,Oslo';
  expect(shapeOf(text)).toMatchObject({
    column: 1,
    columns: [
      { index: 0, name: 'Manager', examples: ['boss@acme.com'], addresses: 1 },
      { index: 1, name: 'E-mail', examples: ['jo@acme.com', 'al@acme.com'], addresses: 1 },
      { index: 2, name: 'City', addresses: 0 },
    ],
  });
});

test('a single column under a name is a table', () => {
  expect(shapeOf('Email\njo@acme.com')).toMatchObject({ kind: 'table', header: true, column: 0 });
  expect(shapeOf('Hello\njo@acme.com').kind).toBe('addresses');
});

test('what was chosen counts', () => {
  const text = 'name,email\nJo,jo@acme.com';
  expect(shapeOf(text, { kind: 'addresses' })).toEqual({ kind: 'addresses' });
  expect(shapeOf(text, { header: false, column: 0 })).toMatchObject({ header: false, column: 0 });
  expect(shapeOf(text, { kind: 'table', separator: ';' })).toMatchObject({ separator: ';' });
  expect(shapeOf('jo@acme.com', { kind: 'table' })).toMatchObject({ kind: 'table', column: 0 });
});

test('hostile headers and thousands of columns do no harm', () => {
  expect(shapeOf('__proto__,email\nx,jo@acme.com')).toMatchObject({
    columns: [{ name: '__proto__' }, { name: 'email' }],
  });
  const wide = Array.from({ length: 10_000 }, (_, index) => `c${String(index)}`).join();
  expect(shapeOf(`${wide}\n${wide}`).kind).toBe('addresses');
});
