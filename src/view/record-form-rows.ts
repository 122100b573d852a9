/** The lists of the record form as rows: what the filter lets through, and what differs from the record. */
import type { ServiceProject } from '../contract/api';
import type { SettingsFile } from '../contract/settings-file';
import { readableDomain } from './readable-domain';
import type { Entry, Project } from './record-form-edit';

export type Mark = 'new' | 'changed';

export interface DomainRow {
  readonly domain: string;
  /** In its own letters, where they are others. */
  readonly readable?: string;
  /** Absent: as recorded. */
  readonly mark?: Mark;
}

export interface ApprovedRow extends DomainRow {
  readonly entry: Entry;
}

export interface ProjectRow {
  readonly key: string;
  /** Absent: the site did not name this project. */
  readonly name?: string;
  readonly settings: Project;
  readonly mark?: Mark;
}

/** `OPS2` before `OPS10`; keys are plain letters in every language. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** The approved domains in order. */
export function toApprovedRows(
  file: SettingsFile,
  base: SettingsFile | undefined,
): readonly ApprovedRow[] {
  const recorded = new Map<string, Entry>(Object.entries(base?.site?.approvedDomains ?? {}));
  return Object.entries(file.site?.approvedDomains ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([domain, entry]) => {
      const was = recorded.get(domain);
      const isSame = was?.role === entry.role && was?.approval === entry.approval;
      const mark = was === undefined ? 'new' : isSame ? undefined : 'changed';
      return { ...domainRow(domain, mark), entry };
    });
}

/** The domains of the External list in order. */
export function toExternalRows(
  domains: readonly string[],
  recorded: readonly string[],
): readonly DomainRow[] {
  const known = new Set(recorded);
  return [...domains]
    .sort()
    .map((domain) => domainRow(domain, known.has(domain) ? undefined : 'new'));
}

/** Every project that the site has or the record names, in order. */
export function toProjectRows(
  file: SettingsFile,
  base: SettingsFile | undefined,
  listed: readonly ServiceProject[],
): readonly ProjectRow[] {
  const names = new Map(listed.map(({ key, name }) => [key, name]));
  const settings = new Map<string, Project>(Object.entries(file.projects ?? {}));
  const recorded = new Map<string, Project>(Object.entries(base?.projects ?? {}));
  return [...new Set([...names.keys(), ...settings.keys()])].sort(BY_NUMBER.compare).map((key) => {
    const name = names.get(key);
    const [is, was] = [settings.get(key) ?? {}, recorded.get(key) ?? {}];
    const isSame =
      is.customerInvited === was.customerInvited && is.portalAccess === was.portalAccess;
    return {
      key,
      ...(name === undefined ? {} : { name }),
      settings: is,
      ...(isSame ? {} : { mark: 'changed' as const }),
    };
  });
}

/** The rows in which one of the texts has the words of the filter. */
export function matching<Row>(
  rows: readonly Row[],
  filter: string,
  texts: (row: Row) => readonly (string | undefined)[],
): readonly Row[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter((row) => texts(row).some((text) => text?.toLowerCase().includes(wanted)));
}

function domainRow(domain: string, mark: Mark | undefined): DomainRow {
  const readable = readableDomain(domain);
  return {
    domain,
    ...(readable === undefined ? {} : { readable }),
    ...(mark === undefined ? {} : { mark }),
  };
}
