/** The approved domains and Any domain of the settings file, from what the organization says, and everything that wasn't understood. */
import { parseDomain, type DomainName } from '../../decide/domain-name';
import type { DomainEntry } from '../../decide/settings';
import { ANYONE } from './app-access';
import type { Mapping } from './mapping';
import type { OrgAccess } from './read-all';
import { toEntry, type Unknown } from './to-entry';

/** Something to tell: how many domains it concerns, and one of them. */
export interface Note {
  readonly what: Unknown['what'] | 'not-a-domain' | 'contradiction';
  readonly text: string;
  readonly count: number;
  readonly example: string;
}

export interface PulledDomains {
  readonly approvedDomains: ReadonlyMap<DomainName, DomainEntry>;
  readonly anyDomain: DomainEntry;
  readonly notes: readonly Note[];
}

/** Any domain that is switched off gives nobody anything: the role None (D4). */
const OFF: DomainEntry = { role: 'none', approval: false };

export function toDomains({ domains, anyone }: OrgAccess, mapping: Mapping): PulledDomains {
  const notes = new Map<string, Note>();
  const note = (what: Note['what'], text: string, example: string): void => {
    const before = notes.get(`${what} ${text}`);
    notes.set(
      `${what} ${text}`,
      before ? { ...before, count: before.count + 1 } : { what, text, count: 1, example },
    );
  };
  const understand = (access: OrgAccess['anyone'], name: string): DomainEntry | undefined => {
    const { entry, unknown, doubtful } = toEntry(access, mapping);
    if (doubtful) note('contradiction', name, name);
    for (const { what, text } of unknown) note(what, text, name);
    return entry;
  };
  const approved = new Map<DomainName, DomainEntry>();
  for (const access of domains) {
    const domain = parseDomain(access.domain);
    const entry = understand(access, access.domain);
    if (entry === undefined) continue;
    if (domain === undefined) note('not-a-domain', access.domain, access.domain);
    else if (contradicts(approved.get(domain), entry)) {
      note('contradiction', domain, domain);
      approved.set(domain, {});
    } else approved.set(domain, entry);
  }
  const anyDomain = understand(anyone, ANYONE) ?? OFF;
  return { approvedDomains: inOrder(approved), anyDomain, notes: [...notes.values()] };
}

/** Two spellings of one domain may stand in the organization, and say different things. */
function contradicts(before: DomainEntry | undefined, entry: DomainEntry): boolean {
  return before !== undefined && (before.role !== entry.role || before.approval !== entry.approval);
}

function inOrder(
  entries: ReadonlyMap<DomainName, DomainEntry>,
): ReadonlyMap<DomainName, DomainEntry> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
