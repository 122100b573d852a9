import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from './settings';
import { spokenFor } from './spoken';

const SPOKEN = spokenFor([], undefined);

async function file(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'settings-')), 'settings.json');
  await writeFile(path, text);
  return path;
}

test('a good file is read', async () => {
  const path = await file('{"format":"invite-check/settings@1","site":{"internal":true}}');
  expect(await readSettings(path, SPOKEN)).toMatchObject({
    ok: true,
    settings: { site: { internal: true } },
  });
});

test.each([
  ['{"format":"invite-check/settings@1","site":{"internal":1}}', 'site.internal: '],
  ['{', 'JSON'],
  ['[]', 'object'],
])('a broken file %s names what is wrong', async (text, message) => {
  const read = await readSettings(await file(text), SPOKEN);
  expect(read.ok ? '' : read.message).toContain(message);
});

test('a file that is not there is named', async () => {
  const read = await readSettings('/nowhere/settings.json', SPOKEN);
  expect(read.ok ? '' : read.message).toContain('/nowhere/settings.json');
});
