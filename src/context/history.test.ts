import { fakePorts, type FakePorts } from '../../tests/back-end/ports';
import { confirmRecord } from './confirm-record';
import { findHead, readHistory } from './history';
import { settingsHead, SETTINGS_POINTER } from './keys';
import { saveRecord } from './save-record';

const FILE = { format: 'invite-check/settings@1' } as const;

/** Saves so many revisions, one on top of the other; their names, oldest first. */
async function saved(ports: FakePorts, count: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const basedOn = names.at(-1);
    const done = await saveRecord(ports, {
      file: FILE,
      savedBy: 'a',
      ...(basedOn === undefined ? {} : { basedOn }),
    });
    if (!done.ok) throw new Error(done.code);
    names.push(done.head.revision);
  }
  return names;
}

/** The names page by page. */
async function pages(ports: FakePorts): Promise<readonly (readonly string[])[]> {
  const read: string[][] = [];
  for (let before: string | undefined, isMore = true; isMore;) {
    const answer = await readHistory(ports.store, before);
    if (!answer.ok) throw new Error(answer.code);
    read.push(answer.page.heads.map(({ revision }) => revision));
    before = answer.page.next;
    isMore = before !== undefined;
  }
  return read;
}

test('nothing is recorded: no revisions', async () => {
  const none = { ok: true, page: { heads: [] } };
  expect(await readHistory(fakePorts().store)).toEqual(none);
  expect(await readHistory(fakePorts().store, '000001-a')).toEqual(none);
});

test.each([1, 19, 20, 21, 40, 41, 45])('%d revisions, newest first', async (count) => {
  const ports = fakePorts();
  const names = await saved(ports, count);
  const read = await pages(ports);
  expect(read.flat()).toEqual([...names].reverse());
  expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(20);
  expect(read.every(({ length }) => length > 0)).toBe(true);
});

test('what is forgotten is not named, however many there were', async () => {
  const ports = fakePorts();
  const names = await saved(ports, 215);
  expect((await pages(ports)).flat()).toEqual([...names].reverse().slice(0, 200));
});

test('a save that was never pointed at is no revision', async () => {
  const ports = fakePorts();
  const [first] = await saved(ports, 1);
  const { set } = ports.store;
  const failing: FakePorts = {
    ...ports,
    store: {
      ...ports.store,
      set: (key, value, ttl) =>
        key === SETTINGS_POINTER ? Promise.resolve({ ok: false }) : set(key, value, ttl),
    },
  };
  await saveRecord(failing, { file: FILE, savedBy: 'a', basedOn: first ?? '' });
  const heads = [...ports.values.keys()].filter((key) => key.endsWith(':head'));
  const lost = heads.map((key) => key.split(':')[2] ?? '').find((name) => name !== first) ?? '';
  expect(heads).toHaveLength(2);
  expect((await pages(ports)).flat()).toEqual([first]);
  expect(await findHead(ports.store, lost)).toEqual({ ok: true, head: undefined });
  // Nor after somebody else has made the number that it would have had, and many more.
  let basedOn = first ?? '';
  for (let turn = 0; turn < 30; turn += 1) {
    const done = await saveRecord(ports, { file: FILE, savedBy: 'b', basedOn });
    basedOn = done.ok ? done.head.revision : '';
  }
  expect((await pages(ports)).flat()).toHaveLength(31);
  expect((await pages(ports)).flat()).not.toContain(lost);
  expect(await findHead(ports.store, lost)).toEqual({ ok: true, head: undefined });
});

test('the current one shows who confirmed it, and goes on showing it when it is old', async () => {
  const ports = fakePorts();
  const [first = ''] = await saved(ports, 1);
  ports.advance(60);
  await confirmRecord(ports, { revision: first, confirmedBy: 'b' });
  const confirmed = { revision: first, savedBy: 'a', confirmedBy: 'b' };
  expect(await readHistory(ports.store)).toMatchObject({ page: { heads: [confirmed] } });
  await saveRecord(ports, { file: FILE, savedBy: 'c', basedOn: first });
  expect(await readHistory(ports.store)).toMatchObject({
    page: { heads: [{ confirmedBy: 'c' }, confirmed] },
  });
});

test('a head of before the lists were kept is the oldest', async () => {
  const ports = fakePorts();
  const head = { revision: '000003-abcdef01', savedAt: 'x', savedBy: 'a', chunks: 1 };
  await ports.store.set(SETTINGS_POINTER, head);
  expect(await readHistory(ports.store)).toEqual({ ok: true, page: { heads: [head] } });
});

test('a damaged head is left out', async () => {
  const ports = fakePorts();
  const names = await saved(ports, 3);
  await ports.store.set(settingsHead(names[1] ?? ''), { revision: 1 });
  expect((await pages(ports)).flat()).toEqual([names[2], names[0]]);
});

describe('one revision', () => {
  test('is found however old, as long as it is kept', async () => {
    const ports = fakePorts();
    const names = await saved(ports, 70);
    for (const index of [69, 68, 49, 48, 20, 0]) {
      const revision = names[index] ?? '';
      expect(await findHead(ports.store, revision)).toMatchObject({ ok: true, head: { revision } });
    }
  });

  test.each(['', 'current', '000002-ffffffff', '999999-ffffffff', 'a:b', '../x'])(
    '%p is none',
    async (revision) => {
      const ports = fakePorts();
      await saved(ports, 3);
      expect(await findHead(ports.store, revision)).toEqual({ ok: true, head: undefined });
      expect(await findHead(fakePorts().store, revision)).toEqual({ ok: true, head: undefined });
    },
  );
});

test.each(['get', 'getMany'] as const)('storage refuses to %s', async (name) => {
  const ports = fakePorts();
  const [first = ''] = await saved(ports, 22);
  ports.refused.add(name);
  const failed = { ok: false, code: 'storage-failed' };
  expect(await readHistory(ports.store)).toEqual(failed);
  expect(await readHistory(ports.store, first)).toEqual(failed);
  expect(await findHead(ports.store, first)).toEqual(failed);
});

test('a pointer of another shape is broken, not empty', async () => {
  const ports = fakePorts();
  await ports.store.set(SETTINGS_POINTER, 'broken');
  const broken = { ok: false, code: 'broken-settings' };
  expect(await readHistory(ports.store)).toEqual(broken);
  expect(await findHead(ports.store, 'x')).toEqual(broken);
});
