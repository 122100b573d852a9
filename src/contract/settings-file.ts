/** The settings file `invite-check/settings@1` (design.md section 6): its shape, its checks, and the way to the core's settings. */
import * as v from 'valibot';
import { parseDomain, type DomainName } from '../decide/domain-name';
import type { JsmRole } from '../decide/facts';
import type { DomainEntry, ProjectSettings, Settings, SiteSettings } from '../decide/settings';

export const SETTINGS_FORMAT = 'invite-check/settings@1';

/** An absent field is unknown. */
export interface SettingsFile {
  readonly format: typeof SETTINGS_FORMAT;
  readonly site?: {
    readonly internal?: boolean;
    readonly external?: boolean;
    readonly externalDomains?: 'any' | readonly string[];
    readonly approvedDomains?: Readonly<
      Record<string, { readonly role?: JsmRole; readonly approval?: boolean }>
    >;
    readonly anyDomain?: { readonly role?: JsmRole; readonly approval?: boolean };
    readonly userInvites?: 'open' | 'approval' | 'closed';
    readonly outgoingMail?: boolean;
  };
  readonly projects?: Readonly<
    Record<
      string,
      { readonly customerInvited?: boolean; readonly portalAccess?: 'healthy' | 'broken' }
    >
  >;
}

/** What can be wrong with a field of a settings file. */
export type SettingsProblemCode =
  | 'not-an-object'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'unknown-word'
  | 'not-a-domain'
  | 'duplicate-domain'
  | 'duplicate-field'
  | 'not-json';

/** The first thing that is wrong: the path of the field (`site.approvedDomains["acme.com"].role`) and a code for the words. */
export interface SettingsProblem {
  readonly path: string;
  readonly problem: SettingsProblemCode;
  /** For a text that is not JSON: where, in the words of the parser. */
  readonly detail?: string;
}

export type ParsedSettings =
  | { readonly ok: true; readonly file: SettingsFile; readonly settings: Settings }
  | { readonly ok: false; readonly problem: SettingsProblem };

/** Arrays are no objects here, and a key that could reach a prototype is no field. */
function isRecord(input: unknown): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    !Object.hasOwn(input, '__proto__')
  );
}

function strict<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<object>(isRecord), v.strictObject(entries));
}

const Entry = strict({
  role: v.exactOptional(v.picklist(['customer', 'none', 'user', 'stakeholder'])),
  approval: v.exactOptional(v.boolean()),
});

/** Keys are judged one by one below, so that a wrong key is named like a wrong value. */
const Keyed = v.custom<Readonly<Record<string, unknown>>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
);

const ExternalDomains = v.lazy((input) =>
  Array.isArray(input) ? v.array(v.string()) : v.literal('any'),
);

const Site = strict({
  internal: v.exactOptional(v.boolean()),
  external: v.exactOptional(v.boolean()),
  externalDomains: v.exactOptional(ExternalDomains),
  approvedDomains: v.exactOptional(Keyed),
  anyDomain: v.exactOptional(Entry),
  userInvites: v.exactOptional(v.picklist(['open', 'approval', 'closed'])),
  outgoingMail: v.exactOptional(v.boolean()),
});

const Project = strict({
  customerInvited: v.exactOptional(v.boolean()),
  portalAccess: v.exactOptional(v.picklist(['healthy', 'broken'])),
});

const File = strict({
  format: v.literal(SETTINGS_FORMAT),
  site: v.exactOptional(Site),
  projects: v.exactOptional(Keyed),
});

/** Checks a parsed settings file as a whole and turns it into the core's settings. Never throws; reports the first problem. */
export function parseSettingsFile(json: unknown): ParsedSettings {
  const found: SettingsProblem[] = [];
  const file = check(File, json, [], found);
  if (file === undefined) return broken(found);
  const { approvedDomains, externalDomains, ...site } = file.site ?? {};
  const approved = entriesOf(approvedDomains, found);
  const external = domainsOf(externalDomains, found);
  const projects = projectsOf(file.projects, found);
  if (found.length > 0) return broken(found);
  const settings: Settings = {
    site: {
      ...site,
      ...(approved === undefined ? {} : { approvedDomains: approved }),
      ...(external === undefined ? {} : { externalDomains: external }),
    } satisfies SiteSettings,
    projects,
  };
  return { ok: true, file: json as SettingsFile, settings };
}

function broken(found: readonly SettingsProblem[]): ParsedSettings {
  return { ok: false, problem: found[0] ?? { path: '', problem: 'wrong-type' } };
}

/** The checked value, or `undefined` with a problem noted. */
function check<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  path: readonly string[],
  found: SettingsProblem[],
): Output | undefined {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map((item) => String(item.key));
  found.push({ path: [...path, ...keys].join('.'), problem: problemOf(issue) });
  return undefined;
}

function problemOf(issue: v.BaseIssue<unknown>): SettingsProblemCode {
  if (issue.type === 'strict_object') {
    return issue.expected === 'never' ? 'unknown-field' : 'missing';
  }
  if (issue.type === 'custom') return 'not-an-object';
  const words = issue.type === 'picklist' || issue.type === 'literal';
  return words && typeof issue.input === 'string' ? 'unknown-word' : 'wrong-type';
}

function entriesOf(
  input: Readonly<Record<string, unknown>> | undefined,
  found: SettingsProblem[],
): ReadonlyMap<DomainName, DomainEntry> | undefined {
  if (input === undefined) return undefined;
  const entries = new Map<DomainName, DomainEntry>();
  for (const [key, value] of Object.entries(input)) {
    const path = ['site', 'approvedDomains', key];
    const domain = parseDomain(key);
    const entry = check(Entry, value, path, found);
    if (domain === undefined) found.push({ path: path.join('.'), problem: 'not-a-domain' });
    else if (entries.has(domain)) {
      found.push({ path: path.join('.'), problem: 'duplicate-domain' });
    } else if (entry !== undefined) entries.set(domain, entry);
    if (found.length > 0) break;
  }
  return entries;
}

/** A domain that stands twice in the External list means the same as once. */
function domainsOf(
  input: 'any' | readonly string[] | undefined,
  found: SettingsProblem[],
): 'any' | readonly DomainName[] | undefined {
  if (input === undefined || input === 'any') return input;
  const domains = input.map(parseDomain);
  const bad = domains.indexOf(undefined);
  if (bad !== -1) {
    found.push({ path: `site.externalDomains.${String(bad)}`, problem: 'not-a-domain' });
  }
  return [...new Set(domains.filter((domain) => domain !== undefined))];
}

function projectsOf(
  input: Readonly<Record<string, unknown>> | undefined,
  found: SettingsProblem[],
): ReadonlyMap<string, ProjectSettings> {
  const projects = new Map<string, ProjectSettings>();
  for (const [key, value] of Object.entries(input ?? {})) {
    const project = check(Project, value, ['projects', key], found);
    if (project !== undefined) projects.set(key, project);
  }
  return projects;
}
