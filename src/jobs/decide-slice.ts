/** Decides the chunks of one slice one after another, each stored before the next is begun. */
import { readHashSecret } from '../context/hash-secret';
import { findHead } from '../context/history';
import { listKey, listReadingKey } from '../context/keys';
import { decideChunk, type ListBasis } from '../context/lists/decide-chunk';
import { openAccounts } from '../context/lists/known-accounts';
import { readListHead } from '../context/lists/list-heads';
import { chunksOf, isReadingOver } from '../context/lists/list-progress';
import { readValue, writeWhileThere } from '../context/lists/list-store';
import { INPUT_CHUNK, READING, SLICE, type ListHead, type Slice } from '../context/lists/stored';
import type { Ports, Stored } from '../context/ports';
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
  // Pushed by one who read on after another had ended it, or the list is being read anew.
  if (!isReadingOver(opened.value.reading)) return 'done';
  const chunks = head.source === 'addresses' ? (head.chunks ?? 0) : opened.value.reading.chunks;
  for (const chunk of chunksOf(slice, chunks)) {
    if (ports.left() < RESERVE_MS) {
      const pushed = await ports.push([{ list: head.id, slice }]);
      return pushed.ok ? 'done' : { againIn: STORAGE_PAUSE };
    }
    const now = await readListHead(ports.store, head.id);
    if (!now.ok) return { againIn: STORAGE_PAUSE };
    if (now.value === undefined || now.value.cancelledAt !== undefined) return 'done';
    const worked = await decideOne(ports, opened.value, { slice, chunk });
    if (worked === 'failed') return { againIn: STORAGE_PAUSE };
    if (worked === 'gone') return 'done';
  }
  return 'done';
}

async function decideOne(
  { store, now }: Ports,
  basis: ListBasis,
  { slice, chunk }: { readonly slice: number; readonly chunk: number },
): Promise<'done' | 'failed' | 'gone'> {
  const { id } = basis.head;
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
  if (!written.ok) return 'failed';
  if (!written.value) return 'gone';
  const after: Slice = {
    done: [...done, { chunk, rows: output.rows.length, counts }],
    at: now().toISOString(),
  };
  const marked = await writeWhileThere(store, id, [{ key, value: after }]);
  if (!marked.ok) return 'failed';
  return marked.value ? 'done' : 'gone';
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
