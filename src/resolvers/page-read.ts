/** What the project page shows before anything is checked. */
import type { PageReport } from '../contract/api';
import { NO_PAYLOAD } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { readStaleAfter } from '../context/audit-documents';
import { readContradicted } from '../context/evidence/contradicted';
import { readSurroundings, type Invocation, type ProjectAccess } from '../context/invocation';
import type { Store, Stored } from '../context/ports';
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
  const [surroundings, recorded, staleAfter] = await Promise.all([
    readSurroundings(invocation, access),
    readRecorded(store, project.key),
    readStaleAfter(store),
  ]);
  if (surroundings.project.ok && !surroundings.project.value.isServiceProject) {
    return { ok: false, error: { code: 'not-a-service-project' } };
  }
  if (!recorded.ok) return { ok: false, error: { code: recorded.code } };
  if (!staleAfter.ok) return { ok: false, error: { code: staleAfter.code } };
  const { head, inUse, contradicted } = recorded;
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
      ...(contradicted === 0 ? {} : { contradicted }),
      caller: { mayAdminister: access.rights.value.administersJira },
      facts: knownBefore({
        settings: inUse,
        recordedAt: head?.savedAt,
        rights: access.rights,
        portalAccess: surroundings.portalAccess,
      }),
    },
  };
}

/** The record as far as this project is concerned, and how many accounts contradict it. */
async function readRecorded(store: Store, projectKey: string) {
  const opened = await openSettings(store, projectKey);
  if (!opened.ok) return opened;
  const { head, load } = opened.opened;
  const [settings, contradicted] = await Promise.all([
    load(),
    head === undefined ? NONE : readContradicted(store, head.revision),
  ]);
  if (!settings.ok) return settings;
  if (!contradicted.ok) return { ok: false, code: 'storage-failed' } as const;
  return {
    ok: true,
    head,
    inUse: settings.inUse,
    contradicted: contradicted.value,
  } as const;
}

const NONE: Stored<number> = { ok: true, value: 0 };
