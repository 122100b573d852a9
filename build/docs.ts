/** Builds the documentation into static pages, which the sandbox serves as a team would publish them. */
import { join } from 'node:path';
import { buildSite, problemLine } from '../docs/site/build';
import { CONTENTS } from '../docs/site/contents';

const ROOT = join(import.meta.dirname, '..');

/** Says how many files there are, and where to begin; throws with what is wrong in the pages. */
export function buildDocs(): string {
  const built = buildSite({ root: ROOT, contents: CONTENTS, out: join(ROOT, 'docs/dist') });
  if (!built.ok) throw new Error(built.problems.map(problemLine).join('\n'));
  return `${built.files.length} files, docs/dist/index.html`;
}
