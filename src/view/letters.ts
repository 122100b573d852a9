/** How much room a text needs in a drawing, counted in letters. */

/** Letters of Japanese, Chinese and Korean, and their punctuation: as wide as two others. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30fc\uff00-\uff60]/u;

/** Whether any letter of it is a wide one. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}

/** The width of a text in letters. */
export function lettersOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0);
}
