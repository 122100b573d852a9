/** What a paste would do to a list, before it is taken: entry by entry, and the settings that it would lead to. */
import type { SettingsFile } from '../contract/settings-file';
import type { JsmRole } from '../decide/facts';
import {
  externalListOf,
  withAnyDomain,
  withApproved,
  withExternal,
  type Entry,
} from './record-form-edit';
import type { Pasted, PastedParts } from './record-form-pasted';

/** How a paste is taken. */
export interface PasteChoice {
  /** `replace`: domains that it lacks leave the list. */
  readonly mode: 'add' | 'replace';
  /** For entries of which neither the text nor the record says it; absent: it stays unknown. */
  readonly role?: JsmRole;
  readonly approval?: boolean;
}

export interface DiffEntry {
  /** `any`: Any domain. */
  readonly domain: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly before?: Entry;
  readonly after?: Entry;
}

export interface ListDiff {
  readonly entries: readonly DiffEntry[];
  readonly unchanged: number;
  readonly next: SettingsFile;
}

export interface PasteDiff extends ListDiff {
  /** Entries for which the text simply does not say it, and nothing is recorded. */
  readonly silent: { readonly role: number; readonly approval: number };
}

/** The difference that pasted approved domains make. */
export function toPasteDiff(file: SettingsFile, pasted: Pasted, choice: PasteChoice): PasteDiff {
  const { approvedDomains = {}, anyDomain } = file.site ?? {};
  const known = new Map<string, Entry>(Object.entries(approvedDomains));
  const silent = { role: 0, approval: 0 };
  const said = (parts: PastedParts, before: Entry | undefined): Entry => {
    if (parts.role === undefined && before?.role === undefined) silent.role += 1;
    if (parts.approval === undefined && before?.approval === undefined) silent.approval += 1;
    return entryAfter(parts, before, choice);
  };
  const after = new Map<string, Entry>(
    pasted.entries.map(({ domain, ...parts }) => [domain, said(parts, known.get(domain))]),
  );
  const gone = choice.mode === 'add' ? [] : [...known.keys()].filter((key) => !after.has(key));
  const any = pasted.anyDomain && said(pasted.anyDomain, anyDomain);
  const changes = [...after, ...gone.map((domain) => [domain, undefined] as const)];
  const listed = [...changes].map(([domain, entry]) => entryDiff(domain, known.get(domain), entry));
  const all = any === undefined ? listed : [...listed, entryDiff('any', anyDomain, any)];
  const entries = all.filter((entry) => entry !== undefined);
  const next = changes.length === 0 ? file : withApproved(file, changes);
  return {
    entries,
    unchanged: all.length - entries.length,
    next: any === undefined ? next : withAnyDomain(next, any),
    silent,
  };
}

/** The difference that a pasted External list makes. */
export function toListDiff(
  file: SettingsFile,
  domains: readonly string[],
  mode: PasteChoice['mode'],
): ListDiff {
  const known = new Set(externalListOf(file));
  const pasted = new Set(domains);
  const add = domains.filter((domain) => !known.has(domain));
  const remove = mode === 'add' ? [] : [...known].filter((domain) => !pasted.has(domain));
  return {
    entries: [
      ...add.map((domain) => ({ domain, kind: 'added' as const })),
      ...remove.map((domain) => ({ domain, kind: 'removed' as const })),
    ],
    unchanged: domains.length - add.length,
    next: withExternal(file, { add, remove }),
  };
}

/** What the text says, else what is recorded, else what was chosen; a word that nobody can read makes it unknown. */
function entryAfter(parts: PastedParts, before: Entry = {}, choice: PasteChoice): Entry {
  const role = parts.role === 'unread' ? undefined : (parts.role ?? before.role ?? choice.role);
  const approval =
    parts.approval === 'unread'
      ? undefined
      : (parts.approval ?? before.approval ?? choice.approval);
  return {
    ...(role === undefined ? {} : { role }),
    ...(approval === undefined ? {} : { approval }),
  };
}

function entryDiff(
  domain: string,
  before: Entry | undefined,
  after: Entry | undefined,
): DiffEntry | undefined {
  if (after === undefined) return before && { domain, kind: 'removed', before };
  if (before === undefined) return { domain, kind: 'added', after };
  const isSame = before.role === after.role && before.approval === after.approval;
  return isSame ? undefined : { domain, kind: 'changed', before, after };
}
