import {
  drain,
  HEAD,
  LIST,
  manyPeople,
  manyRows,
  openList,
  resultsOf,
} from '../../tests/back-end/list-world';
import type { FakePorts } from '../../tests/back-end/ports';
import { listHeadKey, listKey } from '../context/keys';
import { SLICE_CHUNKS } from '../context/lists/stored';
import { saveRecord } from '../context/save-record';
import { decideSlice } from './decide-slice';

const ROWS = manyRows(20 * SLICE_CHUNKS);
const LATER = { ...HEAD, rows: ROWS.length, chunks: SLICE_CHUNKS };

/** A list whose accounts are read, and whose slices wait. */
async function readList(head = HEAD): Promise<FakePorts> {
  const ports = await openList(manyPeople(30), ROWS, { head, chunk: 20 });
  const events: FakePorts['pushed'] = [];
  await drain(ports, {
    before: (_, event) => {
      if (event.slice !== undefined) events.push(event);
    },
  });
  for (const key of ports.values.keys()) {
    if (/:(?:output|slice):/.test(key)) ports.values.delete(key);
  }
  expect(events.length).toBeGreaterThan(0);
  return ports;
}

test('its chunks, each once; done again it writes nothing', async () => {
  const ports = await readList();
  expect(await decideSlice(ports, LATER, 0)).toBe('done');
  expect(resultsOf(ports)).toHaveLength(ROWS.length);
  ports.refused.add('setMany');
  expect(await decideSlice(ports, LATER, 0)).toBe('done');
});

test('time that runs out hands on the rest', async () => {
  const ports = await readList();
  let calls = 0;
  const short = { ...ports, left: () => ((calls += 1) > 3 ? 10_000 : 117_000) };
  expect(await decideSlice(short, LATER, 0)).toBe('done');
  expect(resultsOf(ports)).toHaveLength(60);
  expect(ports.pushed).toEqual([{ list: LIST, slice: 0 }]);
  await drain(ports);
  expect(resultsOf(ports)).toHaveLength(ROWS.length);
});

test('cancelled after a chunk: no other is decided', async () => {
  const ports = await readList();
  const { store } = ports;
  const cancelling = {
    ...store,
    setMany: async (...rest: Parameters<typeof store.setMany>) => {
      const written = await store.setMany(...rest);
      await store.set(listHeadKey(LIST), { ...LATER, cancelledAt: HEAD.at });
      return written;
    },
  };
  expect(await decideSlice({ ...ports, store: cancelling }, LATER, 0)).toBe('done');
  expect(resultsOf(ports)).toHaveLength(20);
});

test('rows that are not there are asked for again, not taken for none', async () => {
  const ports = await readList();
  await ports.store.delete(listKey(LIST, 'input', 3));
  expect(await decideSlice(ports, LATER, 0)).toMatchObject({
    againIn: expect.any(Number) as number,
  });
  expect(resultsOf(ports)).toHaveLength(60);
});

test('decided with the record of when it was made, whatever is saved meanwhile', async () => {
  const ports = await readList();
  const save = async (internal: boolean, basedOn?: string) => {
    const saved = await saveRecord(ports, {
      file: { format: 'invite-check/settings@1', site: { internal, outgoingMail: true } },
      savedBy: 'admin',
      ...(basedOn === undefined ? {} : { basedOn }),
    });
    return saved.ok ? saved.head.revision : '';
  };
  const revision = await save(true);
  await decideSlice(ports, { ...LATER, revision }, 0);
  const before = resultsOf(ports);
  for (const key of ports.values.keys()) {
    if (/:(?:output|slice):/.test(key)) ports.values.delete(key);
  }
  const later = await save(false, revision);
  await decideSlice(ports, { ...LATER, revision }, 0);
  expect(resultsOf(ports)).toEqual(before);
  for (const key of ports.values.keys()) {
    if (/:(?:output|slice):/.test(key)) ports.values.delete(key);
  }
  await decideSlice(ports, { ...LATER, revision: later }, 0);
  expect(resultsOf(ports)).not.toEqual(before);
});
