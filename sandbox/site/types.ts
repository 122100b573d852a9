/** What the simulated Jira Cloud site consists of. Everything is plain JSON, so that the host can keep it on disk. */
import type { Faults, ProjectTruth, Readings, ServiceRole, SiteTruth, Truth } from './settings';

export type ExampleName = 'help-desk' | 'external' | 'mixed' | 'large';

/** The people whom one can be in the sandbox; the same in every example. */
export type PersonaName = 'agent' | 'project-admin' | 'jira-admin' | 'site-admin' | 'customer';

/** Where the account stands. The inactive kinds all refuse an invite; `invited` has not accepted yet. */
export type Standing = 'active' | 'invited' | 'deactivated' | 'suspended' | 'revoked';

/** An account as the site keeps it; one address may have two (a portal-only and an Atlassian one). */
export interface SiteAccount {
  readonly accountId: string;
  /** `customer` = portal-only, as REST says it. */
  readonly accountType: 'atlassian' | 'customer' | 'app';
  readonly displayName: string;
  readonly emailAddress: string;
  /** What the person's privacy settings say; hidden addresses are left out of REST answers. */
  readonly emailVisible: boolean;
  readonly standing: Standing;
  readonly serviceRole: ServiceRole;
  /** Whether the person holds another product, such as Jira, on this site. */
  readonly otherProducts: boolean;
  readonly jiraAdmin: boolean;
  /** User-access, site or organization admin. */
  readonly hubAdmin: boolean;
  /** Global permission Browse users and groups. */
  readonly browsesUsers: boolean;
  readonly createdAt: string;
  /** The language that Jira speaks to this person, as Jira names it; absent: `en_US`. */
  readonly locale?: string;
  /** When name, address or its visibility changed last; absent: never. */
  readonly personalDataChangedAt?: string;
  readonly persona?: PersonaName;
  /** Why this account is worth trying, for the sandbox's lists. */
  readonly note?: string;
}

export interface SiteProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly typeKey: 'service_desk' | 'software';
  readonly simplified: boolean;
  /** Service projects only. */
  readonly serviceDeskId?: string;
  /** Sender of the project's notifications. */
  readonly senderAddress: string;
  /** Jira's warnings about the sender, such as an unverified domain. */
  readonly senderStatus: readonly string[];
  readonly admins: readonly string[];
  readonly agents: readonly string[];
  /** Account ids with the role Service Desk Customer. */
  readonly customers: readonly string[];
}

/** A request of a service project, as far as it matters who is on it. */
export interface SiteRequest {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly summary: string;
  readonly type: string;
  /** Account id; absent: the field is empty. */
  readonly reporter?: string;
  readonly participants: readonly string[];
}

export type MailKind =
  | 'atlassian-account-invitation'
  | 'customer-invited'
  | 'verification'
  /** to an admin: somebody waits for approval */
  | 'access-request';

export interface Mail {
  readonly id: string;
  readonly at: string;
  readonly kind: MailKind;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A full HTML document without scripts or remote content. */
  readonly html: string;
  readonly projectKey?: string;
  /** The button or link in it. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Why it never reached the person though the site sent it; absent = delivered. */
  readonly undelivered?: 'suppressed-by-provider' | 'person-opted-out';
}

/** An address that shows something, for the frame's list. */
export interface Suggestion {
  readonly address: string;
  /** One line: what it shows. */
  readonly shows: string;
  /** The admin's record is out of date here: prediction and mail are meant to differ. */
  readonly recordIsStale?: true;
}

export interface SiteState {
  readonly example: ExampleName;
  readonly name: string;
  /** `https://….atlassian.net`, without a slash at the end. */
  readonly url: string;
  readonly cloudId: string;
  readonly plan: 'FREE' | 'PAID';
  readonly accounts: readonly SiteAccount[];
  readonly projects: readonly SiteProject[];
  readonly requests: readonly SiteRequest[];
  readonly truth: Truth;
  readonly readings: Readings;
  readonly faults: Faults;
  /** Addresses with an Atlassian account on other sites only: new here. */
  readonly elsewhere: readonly string[];
  /** Addresses to which the mail provider lets nothing through. */
  readonly suppressed: readonly string[];
  /** Addresses whose owners switched product invitations off. */
  readonly optedOut: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly mailbox: readonly Mail[];
  /** Counts accounts and mails made, so that ids stay unique and reproducible. */
  readonly serial: number;
}

/** The state without the long lists of people: what a page needs to draw the site. */
export interface SiteSummary extends Omit<SiteState, 'accounts' | 'projects'> {
  readonly projects: readonly (Omit<SiteProject, 'customers'> & {
    readonly customerCount: number;
  })[];
  readonly personas: readonly SiteAccount[];
  readonly accountCount: number;
}

/** Parts of the state that may be changed by hand; each given part is merged into what is there. */
export interface SitePatch {
  readonly site?: Partial<SiteTruth>;
  readonly projects?: Readonly<Record<string, Partial<ProjectTruth>>>;
  readonly readings?: Partial<Readings>;
  readonly faults?: Partial<Faults>;
  readonly plan?: 'FREE' | 'PAID';
  /** Clears the mailbox. */
  readonly mailbox?: 'empty';
}

/** What may be changed of an account by hand. */
export type AccountPatch = Partial<
  Pick<
    SiteAccount,
    'displayName' | 'emailAddress' | 'emailVisible' | 'standing' | 'serviceRole' | 'locale'
  >
>;

/** The way of adding a customer. */
export type InviteRoute = 'customers-page' | 'people-page' | 'admin-hub' | 'automation' | 'rest';

export interface InviteRequest {
  readonly projectKey: string;
  readonly address: string;
  /** Account id of the inviter. */
  readonly by: string;
  readonly route: InviteRoute;
}

/** What the inviter sees, and what the site did. */
export interface InviteResult {
  readonly seen: {
    readonly kind: 'success' | 'error' | 'nothing';
    readonly code: string;
    /** The words Jira shows; empty where nothing is shown. */
    readonly message: string;
  };
  /** Mails to the invited person (not those to admins), whether delivered or not. */
  readonly mails: readonly Mail[];
  /** The account made by this invite. */
  readonly created?: {
    readonly accountId: string;
    readonly accountType: 'atlassian' | 'customer';
  };
  readonly addedToProject: boolean;
  /** What happened behind the scenes, one line, for somebody who tries the sandbox. */
  readonly backstage: string;
  /** What this invite amounts to, seen from outside: read off the mails and the message, not decided. */
  readonly observed:
    'atlassian-account-invitation' | 'customer-invited' | 'error' | 'no-notification';
}
