/** A change of a setting in words: what is changed, from what to what, and on which of Atlassian's pages. */
import type { SettingChange } from '../audit/setting-change';
import { headOf } from '../contract/change-entry';
import type { FactName } from '../decide/facts';
import type { ProjectSettings, Settings, SiteSettings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { projectsText } from './changed-rows';
import { SETTING_OF, siteUrlOf, urlOf, type SiteDestination } from './destination';
import { readableDomain } from './readable-domain';
import { entryText, projectRow } from './settings-view';
import { capitalised } from './capitalised';

export interface ChangeLine {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly where: { readonly path: string; readonly url?: string };
  /** More than one where several projects change in the same way. */
  readonly changes: readonly SettingChange[];
}

const FACT_OF = {
  internal: 'site.internal',
  external: 'site.external',
  outgoingMail: 'site.outgoingMail',
  userInvites: 'site.userInvites',
  externalDomains: 'site.externalDomains',
  approvedDomains: 'site.approvedDomains',
  anyDomain: 'site.anyDomain',
  customerInvited: 'project.customerInvited',
  portalAccess: 'project.portalAccess',
} as const satisfies Record<SettingChange['setting'], FactName>;

/** One line per change; projects that change in the same way share one. `copy` is the record after them. */
export function toChangeLines(
  changes: readonly SettingChange[],
  record: Settings,
  copy: Settings,
  siteUrl: string | undefined,
  reader: AdminReader,
): readonly ChangeLine[] {
  const count = new Set([...record.projects.keys(), ...copy.projects.keys()]).size;
  return together(changes).map((same) => {
    const [first] = same;
    const before = new Set(same.map((change) => valueText(change, record, reader)));
    const projects = same.flatMap((change) => ('project' in change ? [change.project] : []));
    const { varies } = reader.admin.whatIf;
    return {
      id: `${headOf(first)} ${'domain' in first ? first.domain : projects.join(' ')}`,
      name: nameOf(first, projectsText(projects, count, reader), reader),
      before: before.size === 1 ? ([...before][0] ?? varies) : varies,
      after: valueText(first, copy, reader),
      where: whereOf(first, projects, siteUrl, reader),
      changes: same,
    };
  });
}

/** What was changed as one text, for the comment of a revision; cut to a length. */
export function changesComment(
  lines: readonly ChangeLine[],
  longest: number,
  { admin }: AdminReader,
): string {
  const text = lines.map(({ name, after }) => admin.whatIf.commentOf(name, after)).join('; ');
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

type Same = readonly [SettingChange, ...SettingChange[]];

function together(changes: readonly SettingChange[]): readonly Same[] {
  const lines = new Map<string, [SettingChange, ...SettingChange[]]>();
  for (const [index, change] of changes.entries()) {
    const key = 'project' in change ? headOf(change) : String(index);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [change]);
    else line.push(change);
  }
  return [...lines.values()];
}

function nameOf(change: SettingChange, projects: string, { words, admin }: AdminReader): string {
  const name = words.factNames[FACT_OF[change.setting]];
  const { domainOf, projectSetting } = words.adminPage;
  if ('project' in change) return admin.whatIf.inProjects(name, projects);
  if (!('domain' in change)) return name;
  const domain = readableDomain(change.domain) ?? change.domain;
  return change.setting === 'approvedDomains'
    ? domainOf(name, domain)
    : projectSetting(name, domain);
}

/** What a setup says of that which a change is about. */
function valueText(
  change: SettingChange,
  { site, projects }: Settings,
  reader: AdminReader,
): string {
  const { unknown, onOff } = reader.words.adminPage;
  switch (change.setting) {
    case 'internal':
    case 'external':
    case 'outgoingMail': {
      const on = site[change.setting];
      return on === undefined ? unknown : onOff(on);
    }
    case 'userInvites': {
      const { userInvites: is } = site;
      const texts = reader.words.factValues['site.userInvites'];
      return is === undefined ? unknown : capitalised(texts[is], reader);
    }
    case 'anyDomain':
      return site.anyDomain === undefined ? unknown : entryText(site.anyDomain, reader);
    case 'approvedDomains':
      return approvedText(site, change.domain, reader);
    case 'externalDomains':
      return externalText(site, change, reader);
    case 'customerInvited':
    case 'portalAccess':
      return projectText(change, projects.get(change.project) ?? {}, reader);
    default: {
      const never: never = change;
      return never;
    }
  }
}

type ChangeOf<S extends SettingChange['setting']> = Extract<SettingChange, { readonly setting: S }>;

function approvedText(
  { approvedDomains }: SiteSettings,
  domain: ChangeOf<'approvedDomains'>['domain'],
  reader: AdminReader,
): string {
  const { unknown, notListed } = reader.words.adminPage;
  if (approvedDomains === undefined) return unknown;
  const entry = approvedDomains.get(domain);
  return entry === undefined ? notListed : entryText(entry, reader);
}

function externalText(
  { externalDomains: list }: SiteSettings,
  change: ChangeOf<'externalDomains'>,
  { words }: AdminReader,
): string {
  const { unknown, listed, notListed, anyDomainAllowed, onOff, externalEmpty } = words.adminPage;
  if (list === undefined) return unknown;
  if (list === 'any') return anyDomainAllowed;
  if (!('domain' in change)) return list.length === 0 ? externalEmpty : onOff(true);
  return list.includes(change.domain) ? listed : notListed;
}

function projectText(
  { setting, project: key }: ChangeOf<'customerInvited' | 'portalAccess'>,
  project: ProjectSettings,
  reader: AdminReader,
): string {
  return projectRow(key, project, reader)[setting] ?? reader.words.adminPage.unknown;
}

/** A page of several projects has no one address. */
function whereOf(
  { setting }: SettingChange,
  projects: readonly string[],
  siteUrl: string | undefined,
  { words }: AdminReader,
): ChangeLine['where'] {
  const destination = SETTING_OF[FACT_OF[setting]] ?? 'customer-access';
  const { path } = words.destinations[destination];
  const [projectKey, ...more] = projects;
  if (siteUrl === undefined || more.length > 0) return { path };
  const url =
    projectKey === undefined
      ? siteUrlOf(destination as SiteDestination, siteUrl)
      : urlOf(destination, { siteUrl, projectKey });
  return { path, url };
}
