/** What has to be known of a picture to draw it: its size, so that nothing jumps, and its dark twin. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Drawn } from './elements';
import { placeOf } from './follow';

/** The file of the same picture on a dark screen, if there is one: `map-light.png` has `map-dark.png`. */
export function darkTwin(file: string, root: string): string | undefined {
  const twin = file.replace(/-light(\.\w+)$/, '-dark$1');
  return twin !== file && existsSync(join(root, twin)) ? twin : undefined;
}

export function drawn(file: string, root: string): Drawn {
  const { width, height } = imageSize(readFileSync(join(root, file)));
  const dark = darkTwin(file, root);
  return { width, height, ...(dark === undefined ? {} : { dark: placeOf(dark) }) };
}
