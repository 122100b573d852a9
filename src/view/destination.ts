/** The pages of Jira and of Atlassian Administration that a next step can lead to. */
import type { FactName } from '../decide/facts';

/** Pages that are the same for the whole site. */
export type SiteDestination =
  'customer-access' | 'app-access-settings' | 'user-invites' | 'outgoing-mail' | 'site-users';

/** Pages of one project. */
type ProjectDestination =
  'customers-page' | 'customer-notifications' | 'project-permissions' | 'project-people';

export type Destination = SiteDestination | ProjectDestination;

/** Where the page stands: enough to build every address. */
export interface Whereabouts {
  readonly siteUrl: string;
  readonly projectKey: string;
  readonly customersUrl?: string;
}

/** Atlassian Administration asks which organization: no app can read its id. */
const ADMINISTRATION = 'https://admin.atlassian.com';

/** Address of a page of the site. */
export function siteUrlOf(destination: SiteDestination, siteUrl: string): string {
  const urls: Record<SiteDestination, string> = {
    'customer-access': `${siteUrl}/jira/settings/products/servicedesk/customer-access`,
    'app-access-settings': ADMINISTRATION,
    'user-invites': ADMINISTRATION,
    'outgoing-mail': `${siteUrl}/secure/admin/OutgoingMailServers.jspa`,
    'site-users': ADMINISTRATION,
  };
  return urls[destination];
}

/** Address of any destination. */
export function urlOf(destination: Destination, where: Whereabouts): string {
  const { siteUrl, projectKey, customersUrl } = where;
  const project = `${siteUrl}/jira/servicedesk/projects/${encodeURIComponent(projectKey)}`;
  const config = `${siteUrl}/plugins/servlet/project-config/${encodeURIComponent(projectKey)}`;
  switch (destination) {
    case 'customers-page':
      return customersUrl ?? `${project}/customers`;
    case 'customer-notifications':
      return `${project}/settings/customer-notifications`;
    case 'project-permissions':
      return `${config}/permissions`;
    case 'project-people':
      return `${config}/roles`;
    case 'customer-access':
    case 'app-access-settings':
    case 'user-invites':
    case 'outgoing-mail':
    case 'site-users':
      return siteUrlOf(destination, siteUrl);
    default: {
      const never: never = destination;
      return never;
    }
  }
}

/** The page on which a fact is set or can be looked up; the address itself and the route have none. */
export const SETTING_OF: Readonly<Partial<Record<FactName, Destination>>> = {
  'site.internal': 'customer-access',
  'site.external': 'customer-access',
  'site.externalDomains': 'customer-access',
  'site.approvedDomains': 'app-access-settings',
  'site.anyDomain': 'app-access-settings',
  'site.userInvites': 'user-invites',
  'site.outgoingMail': 'outgoing-mail',
  'project.customerInvited': 'customer-notifications',
  'project.portalAccess': 'project-permissions',
  account: 'site-users',
  inviter: 'project-people',
};
