import { bytesOf } from './list-payloads';
import {
  CHUNK_BYTES,
  CHUNK_ROWS,
  MAX_LIST_CHUNKS,
  MAX_LIST_ROWS,
  MAX_ROW_TEXT,
  OPEN_LISTS,
  type InputRow,
} from './lists';

test.each([
  { name: 'addresses as they are', text: 'somebody@customer.example.com' },
  { name: 'the longest text', text: 'x'.repeat(MAX_ROW_TEXT) },
  { name: 'the longest text of three bytes a letter', text: '\u20AC'.repeat(MAX_ROW_TEXT) },
])('the longest list fits into the chunks that there may be: $name', ({ text }) => {
  const row: InputRow = [MAX_LIST_ROWS, text];
  const together = Math.min(CHUNK_ROWS, Math.floor((CHUNK_BYTES - 2) / (bytesOf(row) + 1)));
  expect(Math.ceil(MAX_LIST_ROWS / together)).toBeLessThanOrEqual(MAX_LIST_CHUNKS);
});

test('no project takes all the room of a site', () => {
  expect(OPEN_LISTS.project).toBeLessThan(OPEN_LISTS.site);
});
