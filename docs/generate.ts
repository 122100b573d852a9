/** Writes the pages of documentation that are printed from the code. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { OUTSIDE, ROOMS } from '../build/zones.mjs';
import { findingsPage } from '../src/view/findings-page';
import { graphShape } from '../src/view/graph-shape';
import { graphSvg } from '../src/view/graph-svg';
import { procedurePage } from '../src/view/procedure-page';
import { adminWordsOf } from '../src/view/words/admin-words-of';
import { EN_ADMIN } from '../src/view/words/catalogs/en/admin-catalog';
import { spokenIn } from '../src/view/words/every-language';
import { findingSamples } from '../tests/audit/finding-samples';
import { houseSvg } from './house/house-svg';

/** Nothing in the pages tells an age. */
const READER = { ...spokenIn('en'), admin: adminWordsOf('en', EN_ADMIN), now: 0 };

/** Every generated page by its path in `docs`. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const markdown = (text: string) => format(text, { parser: 'markdown', printWidth: 100 });
  return new Map([
    ['findings.md', await markdown(findingsPage(findingSamples(), READER))],
    ['images/house.svg', houseSvg(ROOMS, OUTSIDE)],
    ['images/procedure.svg', graphSvg(graphShape(READER), READER.admin.graph.pictureLabel)],
    ['procedure.md', await markdown(procedurePage(READER.words))],
  ]);
}

if (require.main === module) {
  void generatedPages().then(async (pages) => {
    for (const [path, text] of pages) await writeFile(join(__dirname, path), text);
  });
}
