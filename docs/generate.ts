/** Writes the pages of documentation that are printed from the code. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { procedurePage } from '../src/view/procedure-page';
import { ENGLISH } from '../src/view/words/english/english';

/** Every generated page by its path in `docs`. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const markdown = procedurePage(ENGLISH);
  return new Map([
    ['procedure.md', await format(markdown, { parser: 'markdown', printWidth: 100 })],
  ]);
}

if (require.main === module) {
  void generatedPages().then(async (pages) => {
    for (const [path, text] of pages) await writeFile(join(__dirname, path), text);
  });
}
