/** The catalogs as they lie on the disk, so that no language can be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdminCatalog } from '../../src/view/words/catalog';

const FOLDER = join(__dirname, '../../src/view/words/catalogs');

/** The languages that have a folder. */
export const ON_DISK: readonly string[] = readdirSync(FOLDER);

/** A message, and where it stands: `answers.json steps.A1`. */
export interface Message {
  readonly code: string;
  readonly text: string;
}

/** Every message of a language. */
export function messagesOf(language: string): readonly Message[] {
  return partsOf(language).flatMap((part) => leaves(readPart(language, part), `${part} `));
}

/** What the admin page says in a language. */
export function catalogOf(language: string): AdminCatalog {
  const parts = partsOf(language).map((part) => [nameOf(part), readPart(language, part)]);
  return Object.fromEntries(parts) as AdminCatalog;
}

function partsOf(language: string): readonly string[] {
  return readdirSync(join(FOLDER, language)).filter((name) => name.endsWith('.json'));
}

function readPart(language: string, part: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, language, part), 'utf8'));
}

/** `projectPage` for `project-page.json` */
function nameOf(part: string): string {
  return part.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function leaves(node: unknown, code: string): readonly Message[] {
  if (typeof node === 'string') return [{ code, text: node }];
  if (typeof node !== 'object' || node === null) throw new Error(`${code} is no message`);
  return Object.entries(node).flatMap(([key, value]) =>
    leaves(value, code.endsWith(' ') ? `${code}${key}` : `${code}.${key}`),
  );
}
