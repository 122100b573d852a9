/**
 * Setting changes as part of an address, so that a link reopens a what-if: one `change` per entry, in plain words, such as
 * `internal off`, `approved add customer no-approval acme.com` or `customer-invited off HELP SUP`.
 */
import type { SettingChange } from '../audit/setting-change';
import { headOf, readEntry, subjectOf } from './change-entry';

const KEY = 'change';

/** What a link says; an entry that cannot be read is given back as it stands there. */
export interface LinkedChanges {
  readonly changes: readonly SettingChange[];
  readonly broken: readonly string[];
}

/** The changes that an address names, in their order. */
export function changesIn(query: URLSearchParams): LinkedChanges {
  const read = query.getAll(KEY).map((text) => ({ text, changes: readEntry(text) }));
  return {
    changes: read.flatMap(({ changes }) => changes ?? []),
    broken: read.flatMap(({ text, changes }) => (changes === undefined ? [text] : [])),
  };
}

/** The address with these changes instead of those that it names; everything else in it stays. */
export function linkChanges(
  query: URLSearchParams,
  changes: readonly SettingChange[],
): URLSearchParams {
  const linked = new URLSearchParams(query);
  linked.delete(KEY);
  for (const entry of entriesOf(changes)) linked.append(KEY, entry);
  return linked;
}

/** Neighbours that say the same of different domains or projects share an entry. */
function entriesOf(changes: readonly SettingChange[]): readonly string[] {
  const entries: { readonly head: string; readonly subjects: string[] }[] = [];
  for (const change of changes) {
    const head = headOf(change);
    const subject = subjectOf(change);
    const last = entries.at(-1);
    if (subject !== undefined && last?.head === head) last.subjects.push(subject);
    else entries.push({ head, subjects: subject === undefined ? [] : [subject] });
  }
  return entries.map(({ head, subjects }) => [head, ...subjects].join(' '));
}
