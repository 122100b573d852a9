/** Decides the chunks of one slice one after another, each stored before the next is begun. */
import { readHashSecret } from '../context/hash-secret';
import { findHead } from '../context/history';
import { listKey, listReadingKey } from '../context/keys';
import { decideChunk, type ListBasis } from '../context/lists/decide-chunk';
import { openAccounts } from '../context/lists/known-accounts';
import { isWanted } from '../context/lists/list-heads';
import { chunksOf, isReadingOver, sizeOf } from '../context/lists/list-progress';
import { readValue, writeWhileThere } from '../context/lists/list-store';
import { INPUT_CHUNK, READING, SLICE, type ListHead, type Slice } from '../context/lists/stored';
import type { Ports, Store, Stored } from '../context/ports';
import { readRecord } from '../context/record';
import type { SettingsInUse } from '../context/settings-in-use';
import { prepareSite } from '../decide/site';
import { STORAGE_PAUSE, type Worked } from './work-on-list';

/** A chunk takes a second or two. */
const RESERVE_MS = 15_000;

/** Chunks that are done already are not done again. */
export async function decideSlice(ports: Ports, head: ListHead, slice: number): Promise<Worked> {
  const opened = await open(ports, head);
  if (!opened.ok) return { againIn: STORAGE_PAUSE };
  const { reading } = opened.value;
  // Pushed by one who read on after another had ended it.
  if (!isReadingOver(reading)) return 'done';
  for (const chunk of chunksOf(slice, sizeOf(head, reading).chunks)) {
    if (ports.left() < RESERVE_MS) {
      const pushed = await ports.push([{ list: head.id, slice }]);
      return pushed.ok ? 'done' : { againIn: STORAGE_PAUSE };
    }
    const worked = await decideOne(ports, opened.value, { slice, chunk });
    if (worked === 'failed') return { againIn: STORAGE_PAUSE };
    if (worked === 'ended') return 'done';
  }
  return 'done';
}

async function decideOne(
  { store, now }: Ports,
  basis: ListBasis,
  { slice, chunk }: { readonly slice: number; readonly chunk: number },
): Promise<'done' | 'failed' | 'ended'> {
  const { id } = basis.head;
  const wanted = await isWanted(store, id);
  if (wanted !== true) return wanted === false ? 'ended' : 'failed';
  const key = listKey(id, 'slice', slice);
  const before = await readValue(store, key, SLICE);
  if (!before.ok) return 'failed';
  const done = before.value?.done ?? [];
  if (done.some((one) => one.chunk === chunk)) return 'done';
  const input = await readValue(store, listKey(id, 'input', chunk), INPUT_CHUNK);
  if (!input.ok || input.value === undefined) return 'failed';
  const { output, counts } = decideChunk(input.value, basis);
  const written = await writeWhileThere(store, id, [
    { key: listKey(id, 'output', chunk), value: output },
  ]);
  if (!written.ok || !written.value) return written.ok ? 'ended' : 'failed';
  const mark = { chunk, rows: output.rows.length, counts };
  return markDone(store, id, { key, slice: { done: [...done, mark], at: now().toISOString() } });
}

/** The answers lie there already: killed in between, the chunk is decided again. */
async function markDone(
  store: Store,
  id: string,
  { key, slice }: { readonly key: string; readonly slice: Slice },
): Promise<'done' | 'failed' | 'ended'> {
  const marked = await writeWhileThere(store, id, [{ key, value: slice }]);
  if (!marked.ok) return 'failed';
  return marked.value ? 'done' : 'ended';
}

/** What every row needs, in memory. */
async function open(ports: Ports, head: ListHead): Promise<Stored<ListBasis>> {
  const [reading, secret, settings] = await Promise.all([
    readValue(ports.store, listReadingKey(head.id), READING),
    readHashSecret(ports),
    settingsOf(ports, head),
  ]);
  if (!reading.ok || reading.value === undefined || !secret.ok || !settings.ok) {
    return { ok: false };
  }
  const accounts = await openAccounts(ports.store, head.id, {
    chunks: reading.value.accountChunks,
    secret: secret.value,
  });
  if (!accounts.ok) return { ok: false };
  return {
    ok: true,
    value: { head, settings: settings.value, accounts: accounts.value, reading: reading.value },
  };
}

/** As recorded when the list was made: a save meanwhile does not mix two records in one list. */
async function settingsOf(
  { store }: Ports,
  { revision, project }: ListHead,
): Promise<Stored<SettingsInUse>> {
  if (revision === undefined) {
    return { ok: true, value: { site: prepareSite({}), project: {} } };
  }
  const found = await findHead(store, revision);
  if (!found.ok || found.head === undefined) return { ok: false };
  const record = await readRecord(store, found.head);
  if (!record.ok) return { ok: false };
  const { site, projects } = record.record.settings;
  return { ok: true, value: { site: prepareSite(site), project: projects.get(project.key) ?? {} } };
}
