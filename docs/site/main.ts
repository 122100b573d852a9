/** `npm run site`: builds docs/dist, or names what is wrong. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite, problemLine } from './build';
import { CONTENTS } from './contents';

const ROOT = join(__dirname, '../..');
const OUT = join(ROOT, 'docs/dist');

const built = buildSite({ root: ROOT, contents: CONTENTS, out: OUT });
if (built.ok) {
  console.log(`${built.files.length} files: ${pathToFileURL(join(OUT, 'index.html')).href}`);
} else {
  for (const problem of built.problems) console.error(problemLine(problem));
  process.exitCode = 1;
}
