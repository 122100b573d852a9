/** What the project page shows before anything is checked. */
import type { PageReport } from '../contract/api';
import { NO_PAYLOAD } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { readStaleAfter } from '../context/audit-documents';
import { readSurroundings, type Invocation, type ProjectAccess } from '../context/invocation';
import { knownBefore } from '../context/prediction';
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
  const settings = await load();
  if (!settings.ok) return { ok: false, error: { code: settings.code } };
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
