/** One change that an admin can make to the setup, and the record after it. */
import type { DomainName } from '../decide/domain-name';
import type { JsmRole } from '../decide/facts';
import type { DomainEntry, ProjectSettings, Settings, SiteSettings } from '../decide/settings';

export type SettingChange =
  | { readonly setting: 'internal' | 'external' | 'outgoingMail'; readonly to: boolean }
  | { readonly setting: 'userInvites'; readonly to: 'open' | 'approval' | 'closed' }
  /** On with no domain, which lets nobody in; a list that is on stays as it is. */
  | { readonly setting: 'externalDomains'; readonly act: 'turn-on' }
  | { readonly setting: 'externalDomains'; readonly act: 'turn-off' }
  | {
      readonly setting: 'externalDomains';
      readonly act: 'add' | 'remove';
      readonly domain: DomainName;
    }
  | {
      readonly setting: 'approvedDomains';
      readonly act: 'add' | 'edit';
      readonly domain: DomainName;
      /** What is not named stays as it is. */
      readonly entry: DomainEntry;
    }
  | { readonly setting: 'approvedDomains'; readonly act: 'remove'; readonly domain: DomainName }
  | { readonly setting: 'anyDomain'; readonly entry: DomainEntry }
  | { readonly setting: 'customerInvited'; readonly project: string; readonly to: boolean }
  | {
      readonly setting: 'portalAccess';
      readonly project: string;
      readonly to: 'healthy' | 'broken';
    };

/** In the order of Atlassian's pages. */
export const JSM_ROLES: readonly JsmRole[] = ['none', 'customer', 'user', 'stakeholder'];

/** The record after some changes, made one after the other. */
export function withChanges(settings: Settings, changes: readonly SettingChange[]): Settings {
  return changes.reduce(withChange, settings);
}

function withChange(settings: Settings, change: SettingChange): Settings {
  if (removesNothing(settings, change)) return settings;
  switch (change.setting) {
    case 'customerInvited':
      return withProject(settings, change.project, { customerInvited: change.to });
    case 'portalAccess':
      return withProject(settings, change.project, { portalAccess: change.to });
    case 'internal':
    case 'external':
    case 'outgoingMail':
    case 'userInvites':
      return withSite(settings, { [change.setting]: change.to });
    case 'anyDomain':
      return withSite(settings, { anyDomain: { ...settings.site.anyDomain, ...change.entry } });
    case 'externalDomains':
      return withSite(settings, { externalDomains: externalDomainsAfter(settings.site, change) });
    case 'approvedDomains':
      return withSite(settings, { approvedDomains: approvedDomainsAfter(settings.site, change) });
    default: {
      const never: never = change;
      return never;
    }
  }
}

type ChangeOf<S extends SettingChange['setting']> = Extract<SettingChange, { readonly setting: S }>;

/** To add to a list that is off, or not known, is to turn it on with this domain alone. */
function externalDomainsAfter(
  { externalDomains: list }: SiteSettings,
  change: ChangeOf<'externalDomains'>,
): 'any' | readonly DomainName[] {
  const listed = list === 'any' ? [] : (list ?? []);
  if (change.act === 'turn-off') return 'any';
  if (change.act === 'turn-on') return listed;
  const { act, domain } = change;
  const others = listed.filter((one) => one !== domain);
  return act === 'add' ? [...others, domain] : others;
}

/** From a list that is off, or not known, nothing can be removed. */
function removesNothing({ site }: Settings, change: SettingChange): boolean {
  if (!('act' in change) || change.act !== 'remove') return false;
  return site[change.setting] === undefined || site[change.setting] === 'any';
}

function approvedDomainsAfter(
  { approvedDomains }: SiteSettings,
  change: ChangeOf<'approvedDomains'>,
): ReadonlyMap<DomainName, DomainEntry> {
  const entries = new Map(approvedDomains);
  if (change.act === 'remove') entries.delete(change.domain);
  else entries.set(change.domain, { ...entries.get(change.domain), ...change.entry });
  return entries;
}

function withSite(settings: Settings, site: SiteSettings): Settings {
  return { ...settings, site: { ...settings.site, ...site } };
}

function withProject(settings: Settings, key: string, project: ProjectSettings): Settings {
  const projects = new Map(settings.projects);
  return { ...settings, projects: projects.set(key, { ...projects.get(key), ...project }) };
}
