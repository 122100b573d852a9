/** A record in which no check finds anything; tests name only what differs. */
import type {
  DomainEntry,
  ProjectSettings,
  Settings,
  SiteSettings,
} from '../../src/decide/settings';
import { prepareSetup, type Setup } from '../../src/audit/findings/setup';
import { domainOf } from './any-settings';

/** Approved domains by name. */
export function approvedOf(
  entries: Readonly<Record<string, DomainEntry>>,
): ReadonlyMap<ReturnType<typeof domainOf>, DomainEntry> {
  return new Map(Object.entries(entries).map(([name, entry]) => [domainOf(name), entry]));
}

/** The sound record with these differences. */
export function recordWith(
  site: SiteSettings = {},
  projects: Readonly<Record<string, ProjectSettings>> = {},
): Settings {
  return {
    site: {
      internal: true,
      external: true,
      externalDomains: 'any',
      approvedDomains: approvedOf({ 'acme.com': { role: 'customer', approval: false } }),
      anyDomain: { role: 'none', approval: false },
      userInvites: 'closed',
      outgoingMail: true,
      ...site,
    },
    projects: new Map(
      Object.entries({
        HELP: { customerInvited: true, portalAccess: 'healthy' } as const,
        SUP: { customerInvited: true, portalAccess: 'healthy' } as const,
        ...projects,
      }),
    ),
  };
}

/** The same, ready for the checks. */
export function setupWith(...differs: Parameters<typeof recordWith>): Setup {
  return prepareSetup(recordWith(...differs));
}
