/** The built back end that a function of the manifest names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Bundle {
  readonly file: string;
  readonly code: string;
  readonly exportName: string;
}

/** `index.handler` is the export `handler` of `dist/backend/index.js`, read anew so that a build is seen at once. */
export function bundleOf(root: string, handler: string): Bundle {
  const [name = '', exportName = ''] = handler.split('.');
  const file = join(root, 'dist/backend', `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\``);
  return { file, code: readFileSync(file, 'utf8'), exportName };
}
