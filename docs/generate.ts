/** Writes the pages of documentation that are printed from the code. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { graphShape } from '../src/view/graph-shape';
import { graphSvg } from '../src/view/graph-svg';
import { procedurePage } from '../src/view/procedure-page';
import { ENGLISH } from '../src/view/words/english/english';
import { ENGLISH_ADMIN } from '../src/view/words/english/english-admin';

/** Every generated page by its path in `docs`. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const markdown = procedurePage(ENGLISH);
  return new Map([
    ['images/procedure.svg', procedurePicture()],
    ['procedure.md', await format(markdown, { parser: 'markdown', printWidth: 100 })],
  ]);
}

/** Nothing in it tells an age. */
function procedurePicture(): string {
  const reader = { words: ENGLISH, admin: ENGLISH_ADMIN, locale: 'en', now: 0 };
  return graphSvg(graphShape(reader), ENGLISH_ADMIN.graph.pictureLabel);
}

if (require.main === module) {
  void generatedPages().then(async (pages) => {
    for (const [path, text] of pages) await writeFile(join(__dirname, path), text);
  });
}
