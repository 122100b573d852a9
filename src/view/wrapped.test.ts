import { wrapped } from './wrapped';

test.each([
  { text: 'Is Internal on?', lines: ['Is Internal on?'] },
  {
    text: 'Can portal customers use this project?',
    lines: ['Can portal customers', 'use this project?'],
  },
  {
    text: 'an unbelievably-overlong-word-here ends',
    lines: ['an', 'unbelievably-overlong-word-here', 'ends'],
  },
  { text: 'with approval · contested', lines: ['with approval', 'contested'] },
  { text: '12345678901234567890 x', lines: ['12345678901234567890', 'x'] },
  { text: 'このアドレスは有効ですか?', lines: ['このアドレスは有効', 'ですか?'] },
  { text: '承認済みドメイン（Any）です。', lines: ['承認済みドメイン', '（Any）です。'] },
])('$text', ({ text, lines }) => {
  expect(wrapped(text, 20)).toEqual(lines);
});
