/** Two admins changed the same record: what both did, together, where they did not touch the same setting. */
import type { SettingsFile } from '../contract/settings-file';
import { inOneOrder } from './record-form-same';
import { withField, type Entry, type Project, type Site } from './record-form-edit';

export interface Merged {
  readonly file: SettingsFile;
  /** Settings that both changed, and not alike: there mine stands. Named as `toSettingsChanges` names them. */
  readonly overlaps: readonly string[];
}

/** The smallest parts that are merged: a setting, an entry of a list, a setting of a project. */
type Cells = ReadonlyMap<string, unknown>;

const LISTS = ['approvedDomains', 'externalDomains'] as const;

/** Both changes on top of `base`; without a base, nothing was recorded before. */
export function merge(
  base: SettingsFile | undefined,
  mine: SettingsFile,
  theirs: SettingsFile,
): Merged {
  const before = base ?? { format: mine.format };
  // A list that one of them switched off, or made unknown, is one setting; else each entry is.
  const byEntry = LISTS.filter((list) =>
    [before, mine, theirs].every(({ site }) => isList(site?.[list])),
  );
  const [was, own, other] = [
    cellsOf(before, byEntry),
    cellsOf(mine, byEntry),
    cellsOf(theirs, byEntry),
  ];
  const overlaps: string[] = [];
  const cells = new Map<string, unknown>();
  for (const id of new Set([...other.keys(), ...own.keys(), ...was.keys()])) {
    const [then, here, there] = [
      inOneOrder(was.get(id)),
      inOneOrder(own.get(id)),
      inOneOrder(other.get(id)),
    ];
    const isMine = here !== then;
    if (isMine && there !== then && here !== there) overlaps.push(id);
    const value: unknown = (isMine ? own : other).get(id);
    if (value !== undefined) cells.set(id, value);
  }
  return { file: fileOf(cells, mine, byEntry), overlaps };
}

function isList(list: Site[(typeof LISTS)[number]]): boolean {
  return list !== undefined && list !== 'any';
}

function cellsOf({ site = {}, projects = {} }: SettingsFile, byEntry: readonly string[]): Cells {
  const cells = new Map<string, unknown>();
  for (const [field, value] of Object.entries(site)) {
    if (!byEntry.includes(field)) cells.set(field, value);
    else for (const [key, entry] of entriesOf(value)) cells.set(`${field} ${key}`, entry);
  }
  for (const [key, project] of Object.entries(projects)) {
    for (const [field, value] of Object.entries(project))
      cells.set(`projects ${key} ${field}`, value);
  }
  return cells;
}

function entriesOf(list: Site[keyof Site]): readonly (readonly [string, unknown])[] {
  if (Array.isArray(list)) return list.map((domain: string) => [domain, true]);
  return Object.entries(list ?? {});
}

/** The way back; the cells came from files, so their values are what these fields hold. */
function fileOf(cells: Cells, { format }: SettingsFile, byEntry: readonly string[]): SettingsFile {
  const approved = new Map<string, Entry>();
  const external: string[] = [];
  const projects = new Map<string, Project>();
  let site: Site = {};
  for (const [id, value] of cells) {
    const [field = '', key = '', setting] = id.split(' ');
    if (field === 'projects') {
      projects.set(key, { ...projects.get(key), [setting ?? '']: value });
    } else if (key === '') site = { ...site, [field]: value };
    else if (field === 'approvedDomains') approved.set(key, value as Entry);
    else external.push(key);
  }
  if (byEntry.includes('approvedDomains')) {
    site = { ...site, approvedDomains: Object.fromEntries(approved) };
  }
  if (byEntry.includes('externalDomains')) site = { ...site, externalDomains: external.sort() };
  const file: SettingsFile = { format, site };
  return withField(
    file,
    'projects',
    projects.size === 0 ? undefined : Object.fromEntries(projects),
  );
}
