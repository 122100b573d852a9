/** The settings of the site in a settings file, in the order in which they are listed, and where each is looked up. */
import type { SettingsFile } from '../contract/settings-file';
import type { FactName } from '../decide/facts';
import type { SiteDestination } from './destination';

export type SiteField = keyof NonNullable<SettingsFile['site']>;

/** The fact that a field records, and the page that shows it. */
export const SITE_FACTS = {
  internal: ['site.internal', 'customer-access'],
  external: ['site.external', 'customer-access'],
  externalDomains: ['site.externalDomains', 'customer-access'],
  approvedDomains: ['site.approvedDomains', 'app-access-settings'],
  anyDomain: ['site.anyDomain', 'app-access-settings'],
  userInvites: ['site.userInvites', 'user-invites'],
  outgoingMail: ['site.outgoingMail', 'outgoing-mail'],
} as const satisfies Record<SiteField, readonly [FactName, SiteDestination]>;

export const SITE_FIELDS = Object.keys(SITE_FACTS) as readonly SiteField[];
