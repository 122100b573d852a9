/** Takes account ids of people whose accounts were closed out of everything that is stored; what they did stays. */
import { EXPLAINED_KEPT, MUTED_KEPT } from '../audit-documents';
import { readDocument, saveDocument, type DocumentKind } from '../document';
import { settingsHead, SETTINGS_POINTER, SETTINGS_SAVING } from '../keys';
import { readListHeads, writeListHead } from '../lists/list-heads';
import type { Ports, Stored } from '../ports';
import { readHead, type RecordHead } from '../record';
import { inTurn } from '../turn';
import { ERASED, readAllHeads } from './stored-people';

const DONE = { ok: true, value: undefined } as const;
const REFUSED = { ok: false } as const;

/** Refused: somebody is still in it somewhere, and it is to be done again. */
export async function erasePeople(
  ports: Ports,
  accountIds: ReadonlySet<string>,
): Promise<Stored<void>> {
  if (accountIds.size === 0) return DONE;
  const done = [
    await eraseFromRecord(ports, accountIds),
    await eraseFromLists(ports, accountIds),
    await eraseFromDocument(ports, MUTED_KEPT, (one) =>
      accountIds.has(one.mutedBy) ? { ...one, mutedBy: ERASED } : one,
    ),
    await eraseFromDocument(ports, EXPLAINED_KEPT, (one) =>
      accountIds.has(one.by) ? { ...one, by: ERASED } : one,
    ),
  ];
  return done.every(({ ok }) => ok) ? DONE : REFUSED;
}

/** In turn with whoever saves, so that no save is lost: all heads, and the pointer that repeats one of them. */
async function eraseFromRecord(
  ports: Ports,
  accountIds: ReadonlySet<string>,
): Promise<Stored<void>> {
  const { store } = ports;
  return inTurn(ports, SETTINGS_SAVING, async () => {
    const heads = await readAllHeads(store);
    if (!heads.ok) return REFUSED;
    for (const head of heads.value) {
      const erased = withoutPeople(head, accountIds);
      if (erased === head) continue;
      const written = await store.set(settingsHead(head.revision), erased);
      if (!written.ok) return REFUSED;
    }
    const current = await readHead(store);
    if (!current.ok) return current.code === 'storage-failed' ? REFUSED : DONE;
    if (current.head === undefined) return DONE;
    const erased = withoutPeople(current.head, accountIds);
    return erased === current.head ? DONE : store.set(SETTINGS_POINTER, erased);
  });
}

function withoutPeople(head: RecordHead, accountIds: ReadonlySet<string>): RecordHead {
  const savedBy = accountIds.has(head.savedBy);
  const confirmedBy = head.confirmedBy !== undefined && accountIds.has(head.confirmedBy);
  if (!savedBy && !confirmedBy) return head;
  return {
    ...head,
    ...(savedBy ? { savedBy: ERASED } : {}),
    ...(confirmedBy ? { confirmedBy: ERASED } : {}),
  };
}

async function eraseFromLists(
  { store }: Ports,
  accountIds: ReadonlySet<string>,
): Promise<Stored<void>> {
  const heads = await readListHeads(store);
  if (!heads.ok) return heads;
  for (const head of heads.value.filter(({ by }) => accountIds.has(by))) {
    const written = await writeListHead(store, { ...head, by: ERASED });
    if (!written.ok) return written;
  }
  return DONE;
}

async function eraseFromDocument<T>(
  ports: Ports,
  kind: DocumentKind<readonly T[]>,
  erase: (entry: T) => T,
): Promise<Stored<void>> {
  const read = await readDocument(ports.store, kind);
  if (!read.ok) return REFUSED;
  const { value, version } = read.document;
  if (version === undefined || value.every((entry) => erase(entry) === entry)) return DONE;
  const saved = await saveDocument(ports, kind, {
    basedOn: version,
    change: (old) => old.map(erase),
  });
  return saved.ok ? DONE : REFUSED;
}
