import { openInput } from './open-input';
import { readInput } from './read-input';

test('the same comes out however the text parts', () => {
  const text = 'name;email\r\n"Smith; Jo";jo@acme.com\r\n\r\nAl;AL@acme.com\rBo;al@acme.com';
  const whole = readInput(text);
  expect(whole.rows).toEqual([
    [2, 'jo@acme.com'],
    [4, 'AL@acme.com'],
  ]);
  for (let size = 1; size < 12; size += 1) {
    const input = openInput();
    for (let at = 0; at < text.length; at += size) input.push(text.slice(at, at + size));
    expect(input.end()).toEqual(whole);
  }
});

test('a mark of the encoding at the beginning is no part of the first name', () => {
  expect(readInput('\uFEFFemail\njo@acme.com')).toMatchObject({
    shape: { columns: [{ name: 'email' }] },
    rows: [[2, 'jo@acme.com']],
  });
});

test('rows beyond the sample are read like those in it', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `N${String(at)},p${String(at)}@acme.com`);
  const { rows } = readInput(['name,email', ...lines].join('\n'));
  expect(rows).toHaveLength(1000);
  expect(rows.at(-1)).toEqual([1001, 'p999@acme.com']);
});
