import { HEAD, LIST, manyPeople, openList } from '../../tests/back-end/list-world';
import type { FakePorts } from '../../tests/back-end/ports';
import { LIST_READER, listHeadKey, listReadingKey } from '../context/keys';
import { readAccounts } from './read-accounts';

const OTHER = { ...HEAD, id: LIST.replace('00000001', '00000002') };

async function open(count = 3000): Promise<FakePorts> {
  const ports = await openList(manyPeople(count), [[1, 'jo@acme.com']]);
  ports.pushed.length = 0;
  await ports.store.set(listHeadKey(OTHER.id), OTHER);
  return ports;
}

const WHOLE = { ...HEAD, rows: 1, chunks: 1 };

test('when all is read, the slices are pushed', async () => {
  const ports = await open();
  expect(await readAccounts(ports, WHOLE)).toBe('done');
  expect(ports.pushed).toEqual([{ list: LIST, slice: 0 }]);
  expect(ports.values.has(LIST_READER)).toBe(false);
});

test('time that runs out hands on from where it stands', async () => {
  const ports = await open();
  let calls = 0;
  const short = { ...ports, left: () => ((calls += 1) > 3 ? 10_000 : 117_000) };
  await readAccounts(short, WHOLE);
  expect(ports.pushed).toEqual([{ list: LIST }]);
  const asked = ports.calls.length;
  await readAccounts(ports, WHOLE);
  const urls = ports.calls.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(ports.calls.length).toBeGreaterThan(asked);
});

test('one reads at a time on a site; the other list waits for its turn', async () => {
  const ports = await open();
  const [first, second] = await Promise.all([
    readAccounts(ports, WHOLE),
    readAccounts(ports, OTHER),
  ]);
  // The event itself comes again: pushed anew, one that is delivered twice would become two.
  expect([first, second]).toEqual(['done', { againIn: 20 }]);
  expect(ports.pushed).toEqual([{ list: LIST, slice: 0 }]);
  expect(ports.values.has(listReadingKey(OTHER.id))).toBe(false);
});

test('the turn of one who died runs out', async () => {
  const ports = await open();
  const until = new Date(ports.now().getTime() + 130_000).toISOString();
  await ports.store.set(LIST_READER, { by: 'dead', until });
  await readAccounts(ports, WHOLE);
  expect(ports.calls).toEqual([]);
  ports.advance(131);
  await readAccounts(ports, WHOLE);
  expect(ports.values.has(listReadingKey(LIST))).toBe(true);
});

test.each(['get', 'claim', 'getSecret', 'setMany'] as const)(
  'storage that refuses %s is asked again',
  async (operation) => {
    const ports = await open();
    ports.refused.add(operation);
    expect(await readAccounts(ports, WHOLE)).toEqual({ againIn: 10 });
  },
);

test('a queue that refuses is asked again', async () => {
  const ports = await open();
  ports.queueRefuses = true;
  expect(await readAccounts(ports, WHOLE)).toEqual({ againIn: 10 });
});
