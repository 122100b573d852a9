/** The record as the admin page lists it: every setting with its value, or unknown, and where to look it up. */
import type { SettingsFile } from '../contract/settings-file';
import { capitalised } from './capitalised';
import { siteUrlOf } from './destination';
import type { Reader } from './reader';
import { SITE_FACTS, SITE_FIELDS, type SiteField } from './site-fields';

type Site = NonNullable<SettingsFile['site']>;
type Entry = NonNullable<Site['anyDomain']>;

export interface SettingRow {
  readonly id: string;
  readonly name: string;
  /** Absent: unknown. */
  readonly value?: string;
  readonly where: { readonly path: string; readonly url?: string };
}

export interface DomainRow {
  readonly domain: string;
  readonly role?: string;
  readonly approval?: string;
}

export interface ProjectRow {
  readonly key: string;
  readonly customerInvited?: string;
  readonly portalAccess?: string;
}

export interface SettingsView {
  readonly site: readonly SettingRow[];
  /** Of the site's settings. */
  readonly unknownCount: number;
  /** Absent: the list is unknown. */
  readonly approvedDomains?: readonly DomainRow[];
  /** Absent: the list is off, or unknown. */
  readonly externalDomains?: readonly string[];
  readonly projects: readonly ProjectRow[];
}

/** The view of a settings file. */
export function toSettingsView(
  file: SettingsFile,
  siteUrl: string | undefined,
  reader: Reader,
): SettingsView {
  const { site = {}, projects = {} } = file;
  const rows = SITE_FIELDS.map((field) => siteRow(field, site, siteUrl, reader));
  const { externalDomains, approvedDomains } = site;
  return {
    site: rows,
    unknownCount: rows.filter(({ value }) => value === undefined).length,
    ...(approvedDomains === undefined
      ? {}
      : { approvedDomains: domainRows(approvedDomains, reader) }),
    ...(externalDomains === undefined || externalDomains === 'any'
      ? {}
      : { externalDomains: [...externalDomains].sort() }),
    projects: Object.entries(projects)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, project]) => projectRow(key, project, reader)),
  };
}

/** Name of a site setting. */
export function siteFieldName(field: SiteField, { words }: Reader): string {
  return words.factNames[SITE_FACTS[field][0]];
}

/** Value of a site setting in words; absent: unknown. */
export function siteFieldText(field: SiteField, site: Site, reader: Reader): string | undefined {
  const { adminPage, factValues } = reader.words;
  switch (field) {
    case 'internal':
    case 'external':
    case 'outgoingMail':
      return onOff(site[field], reader);
    case 'externalDomains': {
      const list = site.externalDomains;
      if (list === undefined) return undefined;
      return list === 'any' ? adminPage.anyDomainAllowed : adminPage.domainCount(list.length);
    }
    case 'approvedDomains': {
      const list = site.approvedDomains;
      return list === undefined ? undefined : adminPage.domainCount(Object.keys(list).length);
    }
    case 'anyDomain':
      return site.anyDomain === undefined ? undefined : entryText(site.anyDomain, reader);
    case 'userInvites':
      return site.userInvites === undefined
        ? undefined
        : capitalised(factValues['site.userInvites'][site.userInvites], reader);
    default: {
      const never: never = field;
      return never;
    }
  }
}

/** An entry of the approved domains in words; unknown parts are named as such. */
export function entryText(entry: Entry, { words }: Reader): string {
  const { roles, unknownPart, approval, entry: combine } = words.adminPage;
  return combine(
    entry.role === undefined ? unknownPart : roles[entry.role],
    entry.approval === undefined ? unknownPart : approval(entry.approval),
  );
}

/** The settings of a project in words. */
export function projectRow(
  key: string,
  project: NonNullable<SettingsFile['projects']>[string],
  reader: Reader,
): ProjectRow {
  const { customerInvited, portalAccess } = project;
  const invited = onOff(customerInvited, reader);
  const portal = reader.words.factValues['project.portalAccess'];
  return {
    key,
    ...(invited === undefined ? {} : { customerInvited: invited }),
    ...(portalAccess === undefined
      ? {}
      : { portalAccess: capitalised(portal[portalAccess], reader) }),
  };
}

function siteRow(
  field: SiteField,
  site: Site,
  siteUrl: string | undefined,
  reader: Reader,
): SettingRow {
  const destination = SITE_FACTS[field][1];
  const value = siteFieldText(field, site, reader);
  return {
    id: field,
    name: siteFieldName(field, reader),
    ...(value === undefined ? {} : { value }),
    where: {
      path: reader.words.destinations[destination].path,
      ...(siteUrl === undefined ? {} : { url: siteUrlOf(destination, siteUrl) }),
    },
  };
}

function domainRows(list: NonNullable<Site['approvedDomains']>, reader: Reader) {
  const { roles, approval } = reader.words.adminPage;
  return Object.entries(list)
    .map(([domain, entry]) => ({
      domain,
      ...(entry.role === undefined ? {} : { role: roles[entry.role] }),
      ...(entry.approval === undefined
        ? {}
        : { approval: capitalised(approval(entry.approval), reader) }),
    }))
    .sort((a, b) => a.domain.localeCompare(b.domain, reader.locale, { numeric: true }));
}

function onOff(on: boolean | undefined, { words }: Reader): string | undefined {
  return on === undefined ? undefined : words.adminPage.onOff(on);
}
