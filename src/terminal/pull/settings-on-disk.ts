/** The settings file on disk: read, and replaced whole or not at all. */
import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { EMPTY_SETTINGS } from '../../contract/settings-edit';
import { failed, type Result } from './failure';

/** The text; that of an empty file where there is none yet. */
export async function readText(path: string): Promise<Result<string>> {
  try {
    return { ok: true, value: await readFile(path, 'utf8') };
  } catch (error) {
    return isAbsent(error) ? { ok: true, value: EMPTY_SETTINGS } : failed('settings', path);
  }
}

/** Writes beside the file, then puts it in its place: a failure leaves the old file, never half of a new one. */
export async function replaceText(path: string, text: string): Promise<Result<undefined>> {
  const { place, mode } = await placeOf(path);
  const beside = `${place}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
    return { ok: true, value: undefined };
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return failed('not-written', path);
  }
}

/** Where the file really is, so that a link to it stays one, and who may read it. */
async function placeOf(path: string): Promise<{ readonly place: string; readonly mode: number }> {
  try {
    const place = await realpath(path);
    return { place, mode: (await stat(place)).mode & 0o777 };
  } catch {
    return { place: path, mode: 0o666 };
  }
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}
