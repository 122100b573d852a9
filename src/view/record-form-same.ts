/** Whether two settings files say the same, whatever the order in which their fields were set. */
import type { SettingsFile } from '../contract/settings-file';

/** An absent part and an empty one say the same, except for lists: an empty list is known. */
export function sameSettings(one: SettingsFile, other: SettingsFile): boolean {
  return one === other || settingsText(one) === settingsText(other);
}

function settingsText({ site = {}, projects = {} }: SettingsFile): string | undefined {
  return inOneOrder({ site, projects });
}

/** A value as text, its fields sorted by name; nothing for nothing. */
export function inOneOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
