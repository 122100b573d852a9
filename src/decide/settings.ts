/** The recorded setup of a site and its projects, as the core takes it. A field that is absent is unknown. */
import type { DomainName } from './domain-name';
import type { JsmRole } from './facts';

/** An entry of the approved domains, or Any domain. */
export interface DomainEntry {
  readonly role?: JsmRole;
  readonly approval?: boolean;
}

export interface SiteSettings {
  readonly internal?: boolean;
  readonly external?: boolean;
  /** `any`: the External domain list is off. An empty list allows nobody. */
  readonly externalDomains?: 'any' | readonly DomainName[];
  readonly approvedDomains?: ReadonlyMap<DomainName, DomainEntry>;
  readonly anyDomain?: DomainEntry;
  readonly userInvites?: 'open' | 'approval' | 'closed';
  readonly outgoingMail?: boolean;
}

export interface ProjectSettings {
  readonly customerInvited?: boolean;
  readonly portalAccess?: 'healthy' | 'broken';
}

/** One settings record: the site, and the projects by key. */
export interface Settings {
  readonly site: SiteSettings;
  readonly projects: ReadonlyMap<string, ProjectSettings>;
}
