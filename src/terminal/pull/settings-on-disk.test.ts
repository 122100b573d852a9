import {
  chmod,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_SETTINGS } from '../../contract/settings-edit';
import { readText, replaceText } from './settings-on-disk';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-'));
});

test('a file that is not there yet is an empty one', async () => {
  expect(await readText(join(folder, 's.json'))).toEqual({ ok: true, value: EMPTY_SETTINGS });
});

test('what is there and cannot be read is no empty file', async () => {
  expect(await readText(folder)).toMatchObject({ ok: false, failure: { code: 'settings' } });
});

test('a file is replaced, keeps who may read it, and leaves nothing beside it', async () => {
  const path = join(folder, 's.json');
  await writeFile(path, 'old');
  await chmod(path, 0o640);
  expect(await replaceText(path, 'new')).toMatchObject({ ok: true });
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['s.json']);
});

test('a link stays a link', async () => {
  await writeFile(join(folder, 'real.json'), 'old');
  await symlink(join(folder, 'real.json'), join(folder, 's.json'));
  await replaceText(join(folder, 's.json'), 'new');
  expect((await lstat(join(folder, 's.json'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
});

test('what cannot be put in its place leaves nothing behind', async () => {
  const path = join(folder, 'folder');
  await writeFile(join(folder, 'x'), '');
  await expect(replaceText(join(folder, 'x', 's.json'), 'new')).resolves.toMatchObject({
    ok: false,
  });
  await mkdtemp(path);
  const taken = (await readdir(folder)).find((name) => name.startsWith('folder')) ?? '';
  await writeFile(join(folder, taken, 'kept'), '');
  expect(await replaceText(join(folder, taken), 'new')).toMatchObject({
    ok: false,
    failure: { code: 'not-written' },
  });
  expect((await readdir(folder)).sort()).toEqual([taken, 'x'].sort());
});
