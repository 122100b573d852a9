import { CHUNK_BYTES, CHUNK_ROWS, type InputRow } from '../../contract/lists';
import { toChunks } from './to-chunks';

function rowsOf(count: number, text: string): readonly InputRow[] {
  return Array.from({ length: count }, (_, index) => [index + 1, `${text}${String(index)}`]);
}

test('nothing gives no chunk', () => {
  expect(toChunks([])).toEqual([]);
});

test.each([
  { name: 'short addresses', rows: rowsOf(1201, 'p@acme.com'), sizes: [500, 500, 201] },
  { name: 'exactly one chunk', rows: rowsOf(CHUNK_ROWS, 'p'), sizes: [500] },
])('$name', ({ rows, sizes }) => {
  expect(toChunks(rows).map(({ length }) => length)).toEqual(sizes);
});

test.each([
  'x'.repeat(310),
  'ü'.repeat(310),
  '漢'.repeat(310),
  '😀'.repeat(155),
  '"\\'.repeat(155),
])('no chunk of long addresses is larger than a value may be', (text) => {
  const rows = rowsOf(700, text);
  const chunks = toChunks(rows);
  expect(chunks.flat()).toEqual(rows);
  for (const chunk of chunks) {
    expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThanOrEqual(CHUNK_BYTES);
  }
});
