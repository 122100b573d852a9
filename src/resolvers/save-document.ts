/** A stored document replaced, as a reply. */
import type { Versioned } from '../contract/api';
import type { Reply } from '../contract/reply';
import { saveDocument, type DocumentKind } from '../context/document';
import type { Invocation } from '../context/invocation';
import { toSaveFailure } from './failures';

/** `change` gets what is stored, of which the admin saw the version that the payload names. */
export async function saveAs<T>(
  { ports }: Invocation,
  kind: DocumentKind<T>,
  { basedOn }: { readonly basedOn?: string },
  change: (old: T) => T,
): Promise<Reply<Versioned<T>>> {
  const saved = await saveDocument(ports, kind, {
    ...(basedOn === undefined ? {} : { basedOn }),
    change,
  });
  return saved.ok ? { ok: true, data: saved.document } : { ok: false, error: toSaveFailure(saved) };
}
