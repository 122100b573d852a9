/** Reads and checks the settings file that `--settings` names. */
import { readFile } from 'node:fs/promises';
import type { SettingsProblem } from '../contract/settings-file';
import { parseSettingsText } from '../contract/settings-text';
import type { Settings } from '../decide/settings';
import { ENGLISH } from '../view/words/english/english';

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly message: string };

/** The settings, or a message that names the file and the path of the field. */
export async function readSettings(path: string): Promise<ReadSettings> {
  const text = await readText(path);
  if (text === undefined) return { ok: false, message: `${path}: cannot be read` };
  const parsed = parseSettingsText(text);
  return parsed.ok
    ? { ok: true, settings: parsed.settings }
    : { ok: false, message: `${path}: ${describe(parsed.problem)}` };
}

function describe({ path, problem, detail }: SettingsProblem): string {
  const field = path === '' ? '' : `${path}: `;
  return `${field}${ENGLISH.settingsProblems[problem]}${detail === undefined ? '' : ` ${detail}`}`;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
