/** A new list: what it is about, what it may read, and the record that it is decided with. */
import { LIST_DAYS, type ListSource } from '../../contract/lists';
import { unknown } from '../../decide/facts';
import type { Invocation, ProjectAccess, Surroundings } from '../invocation';
import type { RecordFailure } from '../record';
import { toInviter } from '../rights';
import { openSettings } from '../settings-in-use';
import { isFull, readListHeads, writeListHead } from './list-heads';
import type { ListHead } from './stored';

export interface NewList {
  readonly name: string;
  readonly source: ListSource;
  readonly project: { readonly id: string; readonly key: string };
  readonly madeOn: ListHead['madeOn'];
  readonly by: string;
  readonly rights: ProjectAccess['rights'];
  readonly surroundings: Surroundings;
}

type Created =
  | { readonly ok: true; readonly head: ListHead }
  | RecordFailure
  | { readonly ok: false; readonly code: 'too-many-lists' };

/** Makes the head of it; nothing is read yet. */
export async function createList({ ports }: Invocation, wanted: NewList): Promise<Created> {
  const heads = await readListHeads(ports.store);
  if (!heads.ok) return { ok: false, code: 'storage-failed' };
  if (isFull(heads.value, wanted.project.id)) return { ok: false, code: 'too-many-lists' };
  const opened = await openSettings(ports.store, wanted.project.key);
  if (!opened.ok) return opened;
  const now = ports.now();
  const { project, surroundings } = wanted;
  const deskId = surroundings.project.ok ? surroundings.project.value.serviceDeskId : undefined;
  const { portalAccess } = surroundings;
  const isAdmins = wanted.madeOn === 'admin';
  const revision = opened.opened.head?.revision;
  const head: ListHead = {
    id: `${project.id}-${ports.newId()}`,
    name: wanted.name,
    project,
    source: wanted.source,
    by: wanted.by,
    at: now.toISOString(),
    ...(revision === undefined ? {} : { revision }),
    inviter: [...toInviter(wanted.rights)],
    portalAccess: portalAccess.ok ? [portalAccess.value] : [...unknown('project.portalAccess')],
    madeOn: wanted.madeOn,
    readsUsers: wanted.rights.value.browsesUsers,
    readsDesks: isAdmins && wanted.source !== 'desk' ? 'all' : 'own',
    ...(deskId === undefined ? {} : { serviceDeskId: deskId }),
    expiresAt: new Date(now.getTime() + LIST_DAYS * 24 * 60 * 60 * 1000).toISOString(),
  };
  const written = await writeListHead(ports.store, head);
  return written.ok ? { ok: true, head } : { ok: false, code: 'storage-failed' };
}
