/** The two lists of domains in the copy: what is changed, what matches a search, and what can be added. */
import type { SettingChange } from '../audit/setting-change';
import { parseDomain, type DomainName } from '../decide/domain-name';
import type { Settings, SiteSettings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { readableDomain } from './readable-domain';
import type { Control } from './what-if-control';
import { domainControls } from './what-if-entries';

export interface DomainLine {
  readonly domain: DomainName;
  readonly name: string;
  /** Role and approval; none on the External list, or once removed. */
  readonly controls: readonly Control[];
  /** Removes it from the copy; absent: it is removed. */
  readonly remove?: SettingChange;
  /** Puts a removed one back. */
  readonly restore?: SettingChange;
}

export interface DomainListView {
  readonly lines: readonly DomainLine[];
  readonly more: number;
  /** What was searched for, where it can be added. */
  readonly add?: { readonly label: string; readonly change: SettingChange };
  /** Why there is nothing, or what it means that there is nothing. */
  readonly note?: string;
}

/** Lines that are shown without a search, and with one. */
const AT_FIRST = 3;
const FOUND = 8;

/** The approved domains. */
export function toApprovedList(
  record: Settings,
  copy: Settings,
  search: string,
  reader: AdminReader,
): DomainListView {
  const { approvedUnknown, approvedEmpty, addApproved } = reader.admin.whatIf.controls;
  const [old, now] = [record.site.approvedDomains, copy.site.approvedDomains];
  const changed = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const isChanged = (domain: DomainName) => old?.get(domain) !== now?.get(domain);
  const { shown, more, typed } = chosen([...changed], isChanged, search);
  const setting = 'approvedDomains';
  const entry = { role: 'customer', approval: false } as const;
  const lines = shown.map((domain): DomainLine => {
    const was = old?.get(domain);
    const name = readableDomain(domain) ?? domain;
    if (now?.has(domain) === true) {
      const controls = domainControls(domain, record, copy, reader);
      return { domain, name, controls, remove: { setting, act: 'remove', domain } };
    }
    return {
      domain,
      name,
      controls: [],
      restore: { setting, act: 'add', domain, entry: was ?? {} },
    };
  });
  const canAdd = typed !== undefined && now?.has(typed) !== true;
  const note = now === undefined ? approvedUnknown : now.size === 0 ? approvedEmpty : undefined;
  return {
    lines,
    more,
    ...(canAdd
      ? {
          add: { label: addApproved(typed), change: { setting, act: 'add', domain: typed, entry } },
        }
      : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** The External list. */
export function toExternalList(
  record: Settings,
  copy: Settings,
  search: string,
  reader: AdminReader,
): DomainListView {
  const [old, now] = [listOf(record.site), listOf(copy.site)];
  const isOn = Array.isArray(copy.site.externalDomains);
  const isChanged = (domain: DomainName) => old.has(domain) !== now.has(domain);
  const { shown, more, typed } = chosen(
    isOn ? [...new Set([...old, ...now])] : [],
    isChanged,
    search,
  );
  const setting = 'externalDomains';
  const lines = shown.map((domain): DomainLine => {
    const line = { domain, name: readableDomain(domain) ?? domain, controls: [] };
    return now.has(domain)
      ? { ...line, remove: { setting, act: 'remove', domain } }
      : { ...line, restore: { setting, act: 'add', domain } };
  });
  const note = externalNote(copy.site, reader);
  const { addExternal } = reader.admin.whatIf.controls;
  return {
    lines,
    more,
    ...(typed === undefined || now.has(typed)
      ? {}
      : { add: { label: addExternal(typed), change: { setting, act: 'add', domain: typed } } }),
    ...(note === undefined ? {} : { note }),
  };
}

function externalNote(
  { externalDomains: list }: SiteSettings,
  { admin }: AdminReader,
): string | undefined {
  const { externalUnknown, externalOff, externalEmpty } = admin.whatIf.controls;
  if (list === undefined) return externalUnknown;
  if (list === 'any') return externalOff;
  return list.length === 0 ? externalEmpty : undefined;
}

function listOf({ externalDomains: list }: SiteSettings): ReadonlySet<DomainName> {
  return new Set(list === undefined || list === 'any' ? [] : list);
}

/** Changed ones and matches of the search, the very domain first; `typed` is a whole domain that was searched for. */
function chosen(
  domains: readonly DomainName[],
  isChanged: (domain: DomainName) => boolean,
  search: string,
): {
  readonly shown: readonly DomainName[];
  readonly more: number;
  readonly typed: DomainName | undefined;
} {
  const text = search.trim().toLowerCase();
  const typed = parseDomain(text);
  const matches = (domain: DomainName) =>
    text === '' || domain === typed || domain.includes(text) || isReadAs(domain, text);
  const rankOf = (domain: DomainName) =>
    domain === typed ? 0 : isChanged(domain) ? 1 : domain.startsWith(text) ? 2 : 3;
  const found = domains.filter((domain) => matches(domain) || isChanged(domain));
  const ranked = [0, 1, 2, 3].flatMap((rank) => found.filter((one) => rankOf(one) === rank));
  const changed = found.filter(isChanged).length;
  const most = Math.max(changed, text === '' ? AT_FIRST : FOUND);
  return { shown: ranked.slice(0, most), more: Math.max(0, ranked.length - most), typed };
}

function isReadAs(domain: DomainName, text: string): boolean {
  return readableDomain(domain)?.includes(text) === true;
}
