/** What the project page shows before anything is checked. */
import type { PageReport } from '../contract/api';
import { NO_PAYLOAD } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { readStaleAfter } from '../context/audit-documents';
import { readContradicted } from '../context/evidence/contradicted';
import { readSurroundings, type Invocation, type ProjectAccess } from '../context/invocation';
import type { Store, Stored } from '../context/ports';
import { knownBefore } from '../context/prediction';
import type { RecordHead } from '../context/record';
import { openSettings } from '../context/settings-in-use';
import { projectMembers } from './gates';
import { declareHandler } from './handler';
import { toProjectReport, toRecordReport } from './reports';

export const pageRead = declareHandler({
  gate: projectMembers,
  payload: NO_PAYLOAD,
  body: readPage,
});

/** For whoever was let into the project. */
export async function readPage({
  invocation,
  access,
}: {
  readonly invocation: Invocation;
  readonly access: ProjectAccess;
}): Promise<Reply<PageReport>> {
  const { project } = access.caller;
  const { store, now, docsUrl } = invocation.ports;
  const [surroundings, opened, staleAfter] = await Promise.all([
    readSurroundings(invocation, access),
    openSettings(store, project.key),
    readStaleAfter(store),
  ]);
  if (surroundings.project.ok && !surroundings.project.value.isServiceProject) {
    return { ok: false, error: { code: 'not-a-service-project' } };
  }
  if (!opened.ok) return { ok: false, error: { code: opened.code } };
  if (!staleAfter.ok) return { ok: false, error: { code: staleAfter.code } };
  const { head, load } = opened.opened;
  const [settings, contradicted] = await Promise.all([load(), contradictedOf(store, head)]);
  if (!settings.ok) return { ok: false, error: { code: settings.code } };
  if (!contradicted.ok) return { ok: false, error: { code: 'storage-failed' } };
  const siteUrl =
    invocation.siteUrl ??
    (surroundings.project.ok ? surroundings.project.value.siteUrl : undefined);
  return {
    ok: true,
    data: {
      project: toProjectReport(surroundings, project, { siteUrl, now: now() }),
      siteUrl: siteUrl ?? '',
      ...(docsUrl === undefined ? {} : { docsUrl }),
      ...(head === undefined ? {} : { record: toRecordReport(head) }),
      staleAfterDays: staleAfter.days,
      ...(contradicted.value === 0 ? {} : { contradicted: contradicted.value }),
      caller: { mayAdminister: access.rights.value.administersJira },
      facts: knownBefore({
        settings: settings.inUse,
        recordedAt: head?.savedAt,
        rights: access.rights,
        portalAccess: surroundings.portalAccess,
      }),
    },
  };
}

async function contradictedOf(store: Store, head: RecordHead | undefined): Promise<Stored<number>> {
  return head === undefined ? { ok: true, value: 0 } : readContradicted(store, head.revision);
}
