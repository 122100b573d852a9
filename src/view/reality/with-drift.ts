/** The record with what Jira has told since it was saved laid over it. */
import { withChanges, type SettingChange } from '../../audit/setting-change';
import type { DriftChange } from '../../contract/reality';
import type { Settings } from '../../decide/settings';

/** What can be read of the settings: which projects there are, and whether their portal customers get in. */
export function withDrift(
  settings: Settings,
  changes: readonly DriftChange[],
  since: string | undefined,
): Settings {
  return changes
    .filter(({ by }) => since === undefined || by > since)
    .toSorted((a, b) => a.by.localeCompare(b.by))
    .reduce(withOne, settings);
}

/** The change of the record that a change of the site is; absent: none. */
export function settingChangeOf({ what, projectKey, to }: DriftChange): SettingChange | undefined {
  if (what !== 'portal-access' || projectKey === undefined) return undefined;
  return to === 'healthy' || to === 'broken'
    ? { setting: 'portalAccess', project: projectKey, to }
    : undefined;
}

function withOne(settings: Settings, change: DriftChange): Settings {
  const { what, projectKey, to } = change;
  if (what === 'project' && projectKey !== undefined) {
    return withProject(settings, projectKey, to !== undefined);
  }
  const made = settingChangeOf(change);
  return made === undefined ? settings : withChanges(settings, [made]);
}

function withProject(settings: Settings, key: string, isThere: boolean): Settings {
  if (settings.projects.has(key) === isThere) return settings;
  const projects = new Map(settings.projects);
  if (isThere) projects.set(key, {});
  else projects.delete(key);
  return { ...settings, projects };
}
