/** A text cut into lines for a drawing. */
import { isWide, lettersOf } from './letters';

/**
 * Text cut into lines between its words; a word that is longer than a line stands alone. The dot between two things
 * is left out where a line ends there.
 */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const { word, gap } of wordsOf(text)) {
    const line = lines.at(-1);
    if (line === undefined || lettersOf(line + gap + word) > letters) lines.push(word);
    else lines[lines.length - 1] = line + gap + word;
  }
  return lines.map((line) => line.replace(/ ·$/, ''));
}

interface Word {
  readonly word: string;
  /** What stands before it unless it begins a line. */
  readonly gap: '' | ' ';
}

function wordsOf(text: string): readonly Word[] {
  return text.split(' ').flatMap((part) => {
    const words = isWide(part) ? segmentsOf(part) : [part];
    return words.map((word, index): Word => ({ word, gap: index === 0 ? ' ' : '' }));
  });
}

/** Japanese has no spaces between its words; what closes a sentence or a bracket never begins a line. */
function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    const before = segments.at(-1);
    const stays =
      /^[\p{Pe}\p{Pf}、。，．？！：；…ー]/u.test(segment) || /[\p{Ps}\p{Pi}]$/u.test(before ?? '');
    if (before !== undefined && stays) segments[segments.length - 1] = before + segment;
    else segments.push(segment);
  }
  return segments;
}
