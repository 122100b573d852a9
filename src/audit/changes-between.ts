/** The changes that lead from one record to another, as few as say it all, in the order of Atlassian's pages. */
import type { DomainName } from '../decide/domain-name';
import type { DomainEntry, ProjectSettings, Settings, SiteSettings } from '../decide/settings';
import { withChanges, type SettingChange } from './setting-change';

type Changes = readonly SettingChange[];

/** Nothing that is known can be made unknown, so what only the first record knows stays. */
export function changesBetween(before: Settings, after: Settings): Changes {
  const keys = [...new Set([...before.projects.keys(), ...after.projects.keys()])].sort();
  const inProjects = (
    changesOf: (key: string, was: ProjectSettings, is: ProjectSettings) => Changes,
  ) =>
    keys.flatMap((key) =>
      changesOf(key, before.projects.get(key) ?? {}, after.projects.get(key) ?? {}),
    );
  const { site: old } = before;
  const { site } = after;
  return [
    ...different(old.internal, site.internal).map((to) => ({ setting: 'internal', to }) as const),
    ...different(old.external, site.external).map((to) => ({ setting: 'external', to }) as const),
    ...externalChanges(old.externalDomains, site.externalDomains),
    ...approvedChanges(old.approvedDomains, site.approvedDomains),
    ...editsOf(old.anyDomain, site.anyDomain).map(
      (entry) => ({ setting: 'anyDomain', entry }) as const,
    ),
    ...different(old.userInvites, site.userInvites).map(
      (to) => ({ setting: 'userInvites', to }) as const,
    ),
    ...different(old.outgoingMail, site.outgoingMail).map(
      (to) => ({ setting: 'outgoingMail', to }) as const,
    ),
    ...inProjects((project, was, is) =>
      different(was.customerInvited, is.customerInvited).map(
        (to) => ({ setting: 'customerInvited', project, to }) as const,
      ),
    ),
    ...inProjects((project, was, is) =>
      different(was.portalAccess, is.portalAccess).map(
        (to) => ({ setting: 'portalAccess', project, to }) as const,
      ),
    ),
  ];
}

/** The changes and some more, put together: one that takes another back takes both away. */
export function changesWith(record: Settings, changes: Changes, more: Changes): Changes {
  return changesBetween(record, withChanges(record, [...changes, ...more]));
}

/** The value that it becomes, if it becomes another. */
function different<T>(was: T | undefined, is: T | undefined): readonly T[] {
  return is === undefined || is === was ? [] : [is];
}

function externalChanges(
  was: SiteSettings['externalDomains'],
  is: SiteSettings['externalDomains'],
): Changes {
  const setting = 'externalDomains';
  if (is === undefined || is === was) return [];
  if (is === 'any') return [{ setting, act: 'turn-off' }];
  const isNew = was === undefined || was === 'any';
  const [old, listed] = [new Set(isNew ? [] : was), new Set(is)];
  const on: Changes = isNew ? [{ setting, act: 'turn-on' }] : [];
  const removed = [...old].filter((domain) => !listed.has(domain));
  const added = [...listed].filter((domain) => !old.has(domain));
  return [
    ...on,
    ...removed.sort().map((domain) => ({ setting, act: 'remove', domain }) as const),
    ...added.sort().map((domain) => ({ setting, act: 'add', domain }) as const),
  ];
}

function approvedChanges(
  was: SiteSettings['approvedDomains'],
  is: SiteSettings['approvedDomains'],
): Changes {
  const setting = 'approvedDomains';
  if (is === undefined || is === was) return [];
  const changeOf = (domain: DomainName, entry: DomainEntry): Changes => {
    const own = was?.get(domain);
    const add: SettingChange = { setting, act: 'add', domain, entry };
    if (own === undefined) return [add];
    if (isLess(own, entry)) return [{ setting, act: 'remove', domain }, add];
    return editsOf(own, entry).map((edit) => ({ setting, act: 'edit', domain, entry: edit }));
  };
  const removed = [...(was?.keys() ?? [])].filter((domain) => !is.has(domain));
  const kept = [...is].filter(([domain, entry]) => was?.get(domain) !== entry);
  return [
    ...removed.sort().map((domain) => ({ setting, act: 'remove', domain }) as const),
    ...kept
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([domain, entry]) => changeOf(domain, entry)),
  ];
}

/** Removed and added again, with less known of it. */
function isLess(was: DomainEntry, is: DomainEntry): boolean {
  const lost = (own: unknown, now: unknown) => own !== undefined && now === undefined;
  return lost(was.role, is.role) || lost(was.approval, is.approval);
}

/** What of an entry becomes another, if anything does. */
function editsOf(was: DomainEntry = {}, is: DomainEntry = {}): readonly DomainEntry[] {
  const [role] = different(was.role, is.role);
  const [approval] = different(was.approval, is.approval);
  if (role === undefined && approval === undefined) return [];
  return [
    {
      ...(role === undefined ? {} : { role }),
      ...(approval === undefined ? {} : { approval }),
    },
  ];
}
