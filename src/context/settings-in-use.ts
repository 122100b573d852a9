/** The recorded settings as a check uses them: the revision at once, the settings only when something must be decided. */
import { prepareSite, type PreparedSite } from '../decide/site';
import type { ProjectSettings } from '../decide/settings';
import { readHead, readRecord, type RecordFailure, type RecordHead } from './record';
import type { Store } from './ports';

export interface SettingsInUse {
  readonly site: PreparedSite;
  readonly project: ProjectSettings;
}

export interface Opened {
  /** Absent: nothing is recorded, everything is unknown. */
  readonly head: RecordHead | undefined;
  /** Read once, however often it is asked. */
  readonly load: () => Promise<
    { readonly ok: true; readonly inUse: SettingsInUse } | RecordFailure
  >;
}

/** Opens the current record for one project. */
export async function openSettings(
  store: Store,
  projectKey: string,
): Promise<{ readonly ok: true; readonly opened: Opened } | RecordFailure> {
  const current = await readHead(store);
  if (!current.ok) return current;
  const { head } = current;
  let loading: ReturnType<Opened['load']> | undefined;
  const load = (): ReturnType<Opened['load']> =>
    (loading ??= loadSettings(store, head, projectKey));
  return { ok: true, opened: { head, load } };
}

async function loadSettings(
  store: Store,
  head: RecordHead | undefined,
  projectKey: string,
): ReturnType<Opened['load']> {
  if (head === undefined) return { ok: true, inUse: { site: prepareSite({}), project: {} } };
  const record = await readRecord(store, head);
  if (!record.ok) return record;
  const { site, projects } = record.record.settings;
  const project = projects.get(projectKey) ?? {};
  return { ok: true, inUse: { site: prepareSite(site), project } };
}
