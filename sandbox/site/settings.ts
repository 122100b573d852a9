/** The site's true settings, how it behaves where the documentation is open, and what is broken on purpose. */

/** Role that an account, or an approved domain, has in the Jira Service Management of this site. */
export type ServiceRole = 'customer' | 'none' | 'user' | 'stakeholder';

export interface DomainAccess {
  readonly role: ServiceRole;
  readonly approval: boolean;
}

/** The true settings of the site, whatever the admin recorded: the shape of the settings file, with nothing unknown. */
export interface SiteTruth {
  readonly internal: boolean;
  readonly external: boolean;
  readonly externalDomains: 'any' | readonly string[];
  readonly approvedDomains: Readonly<Record<string, DomainAccess>>;
  readonly anyDomain: DomainAccess;
  readonly userInvites: 'open' | 'approval' | 'closed';
  readonly outgoingMail: boolean;
}

export interface ProjectTruth {
  readonly customerInvited: boolean;
  readonly portalAccess: 'healthy' | 'broken';
}

export interface Truth {
  readonly site: SiteTruth;
  /** By project key; every service project has one. */
  readonly projects: Readonly<Record<string, ProjectTruth>>;
}

/** How this simulated site behaves where the documentation is contested or silent. */
export interface Readings {
  /** People page, role Service Desk Customer. */
  readonly R4: 'invitation' | 'like-customers-page';
  /** Own domain listed with role None while Any domain grants. */
  readonly D2: 'not-granted' | 'any-domain-decides';
  /** Any domain grants, and the address is of a public mail provider. */
  readonly D5: 'granted' | 'not-granted';
  /** The entry grants Customer, but an admin must approve. */
  readonly D6: 'granted' | 'waits';
  /** The entry gives User or Stakeholder. */
  readonly D7: 'granted' | 'not-granted';
  /** Account types: neither option is on. */
  readonly T5: 'no-notification' | 'error';
  /** Account without access, user invites need approval, inviter no admin of the hub. */
  readonly S4: 'added' | 'waits';
  /** Customer invited is off: whether a plain verification mail comes. */
  readonly M2: 'silent' | 'verification-mail';
  /** Whether `user/search` finds portal-only accounts (unknown on real Jira). */
  readonly userSearchFindsPortalOnly: boolean;
  /** Whether `user/search` finds somebody by a full address that the person hides. */
  readonly userSearchFindsHidden: boolean;
  /** Whether Jira tells apps of portal-only accounts that appear, change or disappear (no page says so). */
  readonly userEventsForPortalOnly: boolean;
}

/** What is wrong with the site on purpose. `stuck` answers only after any time limit. */
export interface Faults {
  readonly jira:
    | 'ok'
    | 'slow'
    | 'stuck'
    | 'down'
    | 'flaky'
    | 'rate-limited'
    /** several requests in a row are answered 429, then it goes on */
    | 'bursts'
    | 'malformed'
    /** the connection breaks, by turns before the answer and in the middle of it */
    | 'cut'
    /** every list comes without entries, and says that there is more */
    | 'empty'
    /** 403 for everything but one's own permissions */
    | 'refuses'
    | 'no-browse-permission'
    | 'no-experimental';
  /** Read by the host: Forge storage is slow, refuses always, or now and then, before or after the operation took effect. */
  readonly storage: 'ok' | 'slow' | 'refuse' | 'flaky';
  /** Read by the host: each event is delivered twice; they come late and in any order; invocations are killed; all of it. */
  readonly queue: 'ok' | 'twice' | 'out-of-order' | 'killed' | 'everything';
  /** Read by the host: about half of the product events never arrive, arrive twice, or arrive after others. */
  readonly events: 'none' | 'lost' | 'twice' | 'late';
  /** Read by the host: about half of the invocations of pages are killed, before or after a request took effect. */
  readonly invoke: 'ok' | 'killed';
  /** What falls by chance falls the same way with the same seed. */
  readonly seed: number;
}
