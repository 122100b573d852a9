/**
 * Text cut into lines between its words; a word that is longer than a line stands alone. The dot between two things
 * is left out where a line ends there.
 */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => line.replace(/ ·$/, ''));
}
