/** The way back from the core's settings to the settings file, in one form: normalised domains, in order, and no empty project. */
import type { Settings } from '../decide/settings';
import { parseSettingsFile, SETTINGS_FORMAT, type SettingsFile } from './settings-file';

/** The file that says what these settings say; an absent field stays absent. */
export function toSettingsFile({ site, projects }: Settings): SettingsFile {
  const { approvedDomains, externalDomains, ...rest } = site;
  const known = [...projects].filter(([, project]) => Object.keys(project).length > 0);
  return {
    format: SETTINGS_FORMAT,
    site: {
      ...rest,
      ...(externalDomains === undefined ? {} : { externalDomains: inOrder(externalDomains) }),
      ...(approvedDomains === undefined ? {} : { approvedDomains: byKey(approvedDomains) }),
    },
    ...(known.length === 0 ? {} : { projects: byKey(known) }),
  };
}

/** A file in that one form, so that two of them can be held against each other; a broken one stays as it is. */
export function inOneForm(file: SettingsFile): SettingsFile {
  const parsed = parseSettingsFile(file);
  return parsed.ok ? toSettingsFile(parsed.settings) : file;
}

function inOrder(domains: 'any' | readonly string[]): 'any' | readonly string[] {
  return typeof domains === 'string' ? domains : [...domains].sort();
}

function byKey<Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
