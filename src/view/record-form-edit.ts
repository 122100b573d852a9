/** The edits of the record form: each takes a settings file and gives the next one. Unknown is an absent field, never a value. */
import type { SettingsFile } from '../contract/settings-file';
import { readDomain, type WrongDomain } from './record-form-vocabulary';

export type Site = NonNullable<SettingsFile['site']>;
export type Entry = NonNullable<Site['anyDomain']>;
export type Project = NonNullable<SettingsFile['projects']>[string];
export type ApprovedDomains = NonNullable<Site['approvedDomains']>;

/** Nothing is known yet. */
export const NOTHING_KNOWN: SettingsFile = { format: 'invite-check/settings@1', site: {} };

/** The object with this field set, or without it. */
export function withField<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  field: Field,
  value: Whole[Field] | undefined,
): Whole {
  if (value !== undefined) return { ...whole, [field]: value };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)) as Whole;
}

/** Sets a setting of the site; `undefined`: it is not known. */
export function withSite<Field extends keyof Site>(
  file: SettingsFile,
  field: Field,
  value: Site[Field] | undefined,
): SettingsFile {
  return { ...file, site: withField(file.site ?? {}, field, value) };
}

/** Sets role or approval of Any domain; one of which nothing is known is unknown itself. */
export function withAnyDomain(file: SettingsFile, entry: Entry): SettingsFile {
  return withSite(file, 'anyDomain', Object.keys(entry).length === 0 ? undefined : entry);
}

/** Sets or, with `undefined`, removes approved domains; the list is known from then on. */
export function withApproved(
  file: SettingsFile,
  changes: Iterable<readonly [string, Entry | undefined]>,
): SettingsFile {
  const entries = new Map<string, Entry>(Object.entries(file.site?.approvedDomains ?? {}));
  for (const [domain, entry] of changes) {
    if (entry === undefined) entries.delete(domain);
    else entries.set(domain, entry);
  }
  return withSite(file, 'approvedDomains', Object.fromEntries(entries));
}

/** Adds domains to the External list and takes some from it; the list is on from then on. */
export function withExternal(
  file: SettingsFile,
  {
    add = [],
    remove = [],
  }: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): SettingsFile {
  const list = new Set([...externalListOf(file), ...add]);
  for (const domain of remove) list.delete(domain);
  return withSite(file, 'externalDomains', [...list].sort());
}

/** The External list as far as there is one. */
export function externalListOf({ site }: SettingsFile): readonly string[] {
  const list = site?.externalDomains;
  return list === undefined || list === 'any' ? [] : list;
}

/** Sets one setting of some projects; a project of which nothing is known is not in the file. */
export function withProjects<Field extends keyof Project>(
  file: SettingsFile,
  keys: readonly string[],
  field: Field,
  value: Project[Field] | undefined,
): SettingsFile {
  const projects = new Map<string, Project>(Object.entries(file.projects ?? {}));
  for (const key of keys) {
    const next = withField(projects.get(key) ?? {}, field, value);
    if (Object.keys(next).length === 0) projects.delete(key);
    else projects.set(key, next);
  }
  return withField(
    file,
    'projects',
    projects.size === 0 ? undefined : Object.fromEntries(projects),
  );
}

/** Takes a project out of the record. */
export function withoutProject(file: SettingsFile, key: string): SettingsFile {
  const { [key]: _, ...rest } = file.projects ?? {};
  return withField(file, 'projects', Object.keys(rest).length === 0 ? undefined : rest);
}

/** What is wrong with a domain that was typed. */
export type DomainProblem = WrongDomain | 'nothing-typed' | 'is-listed-already';

/** The domain that was typed, or what is wrong with it; `isListed` tells the domains that are there. */
export function takeDomain(
  text: string,
  isListed: (domain: string) => boolean,
): { readonly domain: string } | { readonly problem: DomainProblem } {
  if (text.trim() === '') return { problem: 'nothing-typed' };
  const read = readDomain(text);
  if ('reason' in read) return { problem: read.reason };
  return isListed(read.domain) ? { problem: 'is-listed-already' } : { domain: read.domain };
}
