import * as v from 'valibot';
import { fakePorts, type FakePorts } from '../../tests/back-end/ports';
import { readDocument, saveDocument, type DocumentKind } from './document';

const NOTES: DocumentKind<readonly string[]> = {
  key: 'v1:notes',
  schema: v.array(v.string()),
  initial: [],
};

function save(ports: FakePorts, value: readonly string[], basedOn?: string) {
  const based = basedOn === undefined ? {} : { basedOn };
  return saveDocument(ports, NOTES, { ...based, change: () => value });
}

async function versionOf(ports: FakePorts, value: readonly string[], basedOn?: string) {
  const saved = await save(ports, value, basedOn);
  if (!saved.ok) throw new Error(saved.code);
  return saved.document.version ?? '';
}

test('before the first save it has what counts then, and no version', async () => {
  const read = await readDocument(fakePorts().store, NOTES);
  expect(read).toEqual({ ok: true, document: { value: [] } });
});

test('what is saved is read, with the version to save on top of', async () => {
  const ports = fakePorts();
  const version = await versionOf(ports, ['a']);
  const read = await readDocument(ports.store, NOTES);
  expect(read).toEqual({ ok: true, document: { value: ['a'], version } });
  const later = await versionOf(ports, ['a', 'b'], version);
  expect(later).not.toBe(version);
});

test('a change gets what is stored', async () => {
  const ports = fakePorts();
  const basedOn = await versionOf(ports, ['a']);
  const change = (old: readonly string[]) => [...old, 'b'];
  const saved = await saveDocument(ports, NOTES, { basedOn, change });
  expect(saved).toMatchObject({ ok: true, document: { value: ['a', 'b'] } });
});

test.each([
  { name: 'nothing was seen', basedOn: undefined },
  { name: 'another version was seen', basedOn: 'x' },
])('a conflict when $name but something is stored', async ({ basedOn }) => {
  const ports = fakePorts();
  await versionOf(ports, ['a']);
  expect(await save(ports, ['b'], basedOn)).toEqual({ ok: false, code: 'conflict' });
  expect(await readDocument(ports.store, NOTES)).toMatchObject({ document: { value: ['a'] } });
});

test('a save whose answer got lost is made once, and is no conflict with itself', async () => {
  const ports = fakePorts();
  const basedOn = await versionOf(ports, ['a']);
  const made = await versionOf(ports, ['b'], basedOn);
  expect(await versionOf(ports, ['b'], basedOn)).toBe(made);
});

test('of two who save at the same time one wins', async () => {
  const ports = fakePorts();
  const basedOn = await versionOf(ports, ['a']);
  const both = await Promise.all([save(ports, ['b'], basedOn), save(ports, ['c'], basedOn)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, code: 'storage-failed', retryAfter: 30 });
});

test('what is larger than Forge takes is refused before it is sent', async () => {
  const ports = fakePorts();
  const basedOn = await versionOf(ports, ['a']);
  const tooLarge = { ok: false, code: 'too-large' };
  expect(await save(ports, ['é'.repeat(123_000)], basedOn)).toEqual(tooLarge);
  expect(await readDocument(ports.store, NOTES)).toMatchObject({ document: { value: ['a'] } });
  expect(await save(ports, ['é'.repeat(122_000)], basedOn)).toMatchObject({ ok: true });
});

test('one that cannot be read any more is told apart from none, and may be replaced', async () => {
  const ports = fakePorts();
  const version = await versionOf(ports, ['a']);
  for (const broken of ['x', { version }, { version, value: 7 }, { value: [] }]) {
    await ports.store.set(NOTES.key, broken);
    const isNone = typeof broken === 'object' && !('value' in broken);
    expect(await readDocument(ports.store, NOTES)).toMatchObject(
      isNone ? { ok: true, document: { value: [] } } : { ok: false, code: 'broken-settings' },
    );
  }
  expect(await save(ports, ['b'], version)).toEqual({ ok: false, code: 'conflict' });
  expect(await save(ports, ['b'])).toMatchObject({ ok: true });
});

test('whoever lost the turn meanwhile writes nothing', async () => {
  const ports = fakePorts();
  const change = (): readonly string[] => {
    ports.values.set('v1:notes:saving', { value: { by: 'later', until: '2027' } });
    return ['b'];
  };
  expect(await saveDocument(ports, NOTES, { change })).toEqual({
    ok: false,
    code: 'storage-failed',
  });
  expect(ports.values.has(NOTES.key)).toBe(false);
});

test.each(['get', 'claim', 'set'] as const)('storage refuses to %s', async (name) => {
  const ports = fakePorts();
  const basedOn = await versionOf(ports, ['a']);
  ports.refused.add(name);
  const failed = { ok: false, code: 'storage-failed' };
  expect(await save(ports, ['b'], basedOn)).toEqual(failed);
  if (name === 'get') expect(await readDocument(ports.store, NOTES)).toEqual(failed);
  ports.refused.clear();
  expect(await readDocument(ports.store, NOTES)).toMatchObject({ document: { value: ['a'] } });
});
