import * as v from 'valibot';
import { VISIBLE_TEXT, visibleText } from './visible-text';

test.each([
  { name: 'plain text', text: 'For May, 10 % more', shown: 'For May, 10 % more' },
  { name: 'an override', text: 'invoice\u202Egnp.exe', shown: 'invoicegnp.exe' },
  { name: 'embeddings and isolates', text: '\u202Aa\u202C\u2066b\u2069', shown: 'ab' },
  { name: 'nothing else', text: '\u202E', shown: '' },
])('$name', ({ text, shown }) => {
  expect(visibleText(text)).toBe(shown);
});

test('marks that languages need, joiners of emoji and line breaks stay', () => {
  const text = 'שלום\u200F! می\u200Cخواهم 👩\u200D💻\nnext';
  expect(visibleText(text)).toBe(text);
});

test('in a payload it is what is checked', () => {
  const name = v.pipe(VISIBLE_TEXT, v.regex(/\S/));
  expect(v.parse(name, '\u202EMay')).toBe('May');
  expect(v.safeParse(name, '\u202E ').success).toBe(false);
  expect(v.safeParse(name, 7).success).toBe(false);
});
