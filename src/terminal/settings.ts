/** Reads and checks the settings file that `--settings` names. */
import { readFile } from 'node:fs/promises';
import type { SettingsProblem } from '../contract/settings-file';
import { parseSettingsText } from '../contract/settings-text';
import type { Settings } from '../decide/settings';
import type { Words } from '../view/words/words';
import type { TerminalSpoken } from './spoken';

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly message: string };

/** The settings, or a message that names the file and the path of the field. */
export async function readSettings(
  path: string,
  { words, terminal }: TerminalSpoken,
): Promise<ReadSettings> {
  const text = await readText(path);
  if (text === undefined) return { ok: false, message: terminal.unreadable(path) };
  const parsed = parseSettingsText(text);
  return parsed.ok
    ? { ok: true, settings: parsed.settings }
    : { ok: false, message: `${path}: ${describe(parsed.problem, words)}` };
}

function describe({ path, problem, detail }: SettingsProblem, words: Words): string {
  const field = path === '' ? '' : `${path}: `;
  return `${field}${words.settingsProblems[problem]}${detail === undefined ? '' : ` ${detail}`}`;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
