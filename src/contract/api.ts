/** The wire between pages and resolvers: one type for `makeResolver` and `makeInvoke`. Everything is plain JSON. */
import type { Ending, Trail, Verdict } from '../decide/verdict';
import type { FactReport, UnknownReason } from './fact-report';
import type { Reply } from './reply';
import type { SettingsFile } from './settings-file';

/** What is known of the project that the page stands in. A field that could not be read is absent and named in `missing`. */
export interface ProjectReport {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly serviceDeskId?: string;
  /** Notification address of the project: the sender of the JSM customer notification. */
  readonly senderAddress?: string;
  /** Jira's own warning about the sender, such as an unverified domain. */
  readonly senderWarning?: string;
  readonly portalUrl?: string;
  readonly customersUrl?: string;
  /** Plan of Jira Service Management, as far as it can be read. */
  readonly plan?: 'free' | 'paid' | 'unlicensed';
  readonly readAt: string;
  readonly missing: readonly { readonly what: string; readonly because: UnknownReason }[];
}

/** Whether settings are recorded, and by whom and when. */
export interface RecordReport {
  readonly revision: string;
  readonly savedAt: string;
  /** Account id of the author; the page resolves the name. */
  readonly savedBy: string;
  readonly authorName?: string;
  readonly comment?: string;
}

/** What the project page shows before anything is checked. */
export interface PageReport {
  readonly project: ProjectReport;
  readonly siteUrl: string;
  /** Absent: nothing is recorded yet. */
  readonly record?: RecordReport;
  readonly caller: { readonly mayAdminister: boolean };
  /** Facts of site and project as recorded, for "what I already know". */
  readonly facts: readonly FactReport[];
}

/** The condition under which the headline holds. */
export type HeadlineCondition =
  /** it holds whatever account the address has */
  | 'always'
  /** it holds if this person is new to the site */
  | 'new-person'
  /** a known account decides */
  | 'known-account';

/** What several ways to one ending have in common. */
export interface Shared {
  /** What every way needs; empty when they need nothing in common. */
  readonly conditions: Trail;
  /** Whether that is enough to get there. */
  readonly enough: boolean;
}

export interface ReportedEnding extends Ending {
  /** One way of several, preferably without an open step; the only one where `shared` is absent. */
  readonly trails: readonly Trail[];
  readonly shared?: Shared;
}

/** A verdict as it travels. */
export interface ReportedVerdict extends Verdict {
  readonly endings: readonly ReportedEnding[];
}

export interface CheckedAddress {
  /** The address as it was given (without a display name). */
  readonly address: string;
  readonly condition: HeadlineCondition;
  /** The verdict under `condition`. */
  readonly headline: ReportedVerdict;
  /** With condition `new-person`: the verdict if this person is not new. */
  readonly otherwise?: ReportedVerdict;
  /** Every fact that was read, in the order of FACT_NAMES. */
  readonly facts: readonly FactReport[];
  readonly checkedAt: string;
  /** It lay in Forge storage. */
  readonly fromStorage: boolean;
}

/** An address that could not be checked because something failed; the rest of the list stands. */
export interface UncheckedAddress {
  readonly address: string;
  readonly failed: Extract<Reply<never>, { ok: false }>['error'];
}

export interface CheckReport {
  readonly results: readonly (CheckedAddress | UncheckedAddress)[];
  readonly revision?: string;
}

/** The record as the admin page shows it. */
export interface SettingsReport {
  readonly record?: RecordReport & { readonly file: SettingsFile };
}

/** At most this many addresses in one check. */
export const MAX_ADDRESSES = 50;

/** Handlers by name; the project always comes from the invocation's own context, never from the payload. */
export type Api = {
  /** Project page, on opening. */
  'page/read': () => Promise<Reply<PageReport>>;
  /** Project page: which notification will each address get? `again` bypasses what is stored. */
  'addresses/check': (payload: {
    readonly addresses: readonly string[];
    readonly again?: boolean;
  }) => Promise<Reply<CheckReport>>;
  /** Admin page, Jira admins only. */
  'settings/read': () => Promise<Reply<SettingsReport>>;
  /** Jira admins only. `basedOn`: the revision that the admin saw, absent for the first; another one in store = conflict. */
  'settings/save': (payload: {
    readonly file: SettingsFile;
    readonly basedOn?: string;
    readonly comment?: string;
  }) => Promise<Reply<RecordReport>>;
};
