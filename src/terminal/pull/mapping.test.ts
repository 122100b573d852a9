import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMapping } from './mapping';

const FORMAT = '"format": "invite-check/pull-mapping@1"';

async function read(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'mapping-')), 'm.json');
  await writeFile(path, text);
  return readMapping(path);
}

test('without a file only the documented access modes are known', async () => {
  const read = await readMapping(undefined);
  expect(read.ok && [...read.value.accessModes]).toEqual([
    ['DIRECT_ACCESS', 'direct'],
    ['ADMIN_APPROVAL', 'approval'],
  ]);
  expect(read.ok && read.value.products.size + read.value.roles.size).toBe(0);
});

test('a file adds to what is documented, and may say otherwise', async () => {
  const mapping = await read(
    `{ ${FORMAT}, "accessModes": { "INVITE_ONLY": "none", "ADMIN_APPROVAL": "direct" }, "roles": { "x": "other" } }`,
  );
  expect(mapping.ok && Object.fromEntries(mapping.value.accessModes)).toEqual({
    DIRECT_ACCESS: 'direct',
    ADMIN_APPROVAL: 'direct',
    INVITE_ONLY: 'none',
  });
  expect(mapping.ok && mapping.value.roles.get('x')).toBe('other');
});

test.each([
  ['{', 'not JSON'],
  ['[]', 'm.json'],
  ['{}', 'format'],
  ['{ "format": "invite-check/pull-mapping@2" }', 'format'],
  [`{ ${FORMAT}, "prodcuts": {} }`, 'prodcuts'],
  [`{ ${FORMAT}, "products": { "x": "this-sight" } }`, 'products.x'],
  [`{ ${FORMAT}, "roles": { "x": "this-site" } }`, 'roles.x'],
  [`{ ${FORMAT}, "accessModes": { "x": true } }`, 'accessModes.x'],
])('%s is refused, naming %s', async (text, named) => {
  const mapping = await read(text);
  expect(mapping.ok ? '' : mapping.failure.about).toContain(named);
});

test('a file that is not there is named', async () => {
  const mapping = await readMapping('/nowhere.json');
  expect(mapping.ok ? '' : mapping.failure.about).toContain('/nowhere.json');
});
