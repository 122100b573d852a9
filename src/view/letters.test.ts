import { isWide, lettersOf } from './letters';

test.each([
  { text: 'Is Internal on?', letters: 15, wide: false },
  { text: 'Prüfung', letters: 7, wide: false },
  { text: '“Customer invited”…', letters: 19, wide: false },
  { text: '招待チェック', letters: 12, wide: true },
  { text: 'ドメインは example.com。', letters: 24, wide: true },
  { text: '', letters: 0, wide: false },
])('$text takes the room of $letters letters', ({ text, letters, wide }) => {
  expect(lettersOf(text)).toBe(letters);
  expect(isWide(text)).toBe(wide);
});
