/** The wire between pages and resolvers: one type for `makeResolver` and `makeInvoke`. Everything is plain JSON. */
import type { Ending, Trail, Verdict } from '../decide/verdict';
import type {
  AccountsReport,
  AuditReport,
  HistoryReport,
  MutedFinding,
  ProjectsReport,
  RecentPredictions,
  RecordReport,
  RevisionReport,
  SettingsReport,
} from './admin-reports';
import type { AnywhereApi, RequestApi } from './entries';
import type { FactReport, UnknownReason } from './fact-report';
import type { GuardrailsFile } from './guardrails-file';
import type { ListsApi } from './lists';
import type { RealityApi } from './reality';
import type { Reply } from './reply';
import type { SettingsFile } from './settings-file';

export type {
  AccountCount,
  AccountsReport,
  AuditReport,
  HistoryReport,
  MutedFinding,
  ProjectsReport,
  RecentPredictions,
  RecordReport,
  RevisionReport,
  ServiceProject,
  SettingsReport,
  Versioned,
} from './admin-reports';

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

/** What the project page shows before anything is checked. */
export interface PageReport {
  readonly project: ProjectReport;
  readonly siteUrl: string;
  /** Where the app's documentation is published, if anywhere. */
  readonly docsUrl?: string;
  /** Absent: nothing is recorded yet. */
  readonly record?: RecordReport;
  /** A record that nobody confirmed for this many days is stale. */
  readonly staleAfterDays: number;
  /** So many accounts that appeared contradict the record, as far as it was found; absent: none. */
  readonly contradicted?: number;
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

/** At most this many addresses in one check. */
export const MAX_ADDRESSES = 50;

/**
 * Handlers by name. The project comes from the invocation's own context; only what is asked from anywhere names it, and
 * there too rights in it are asked from Jira.
 */
export type Api = ListsApi & RealityApi & PagesApi & AnywhereApi & RequestApi;

type PagesApi = {
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
  /** Says that this revision, the current one, is still correct. */
  'settings/confirm': (payload: { readonly revision: string }) => Promise<Reply<RecordReport>>;
  /** The revisions that are kept, newest first; with `before`, those older than that one. */
  'settings/history': (payload: { readonly before?: string }) => Promise<Reply<HistoryReport>>;
  /** One revision with its settings; `not-found` if it is not kept any more. */
  'settings/revision': (payload: { readonly revision: string }) => Promise<Reply<RevisionReport>>;
  /** Every service project, a page at a time. */
  'projects/list': (payload: { readonly start?: number }) => Promise<Reply<ProjectsReport>>;
  'audit/read': () => Promise<Reply<AuditReport>>;
  /** `basedOn`: the version that the admin saw. An empty list of rules deletes them all. */
  'guardrails/save': (payload: {
    readonly file: GuardrailsFile;
    readonly basedOn?: string;
  }) => Promise<Reply<AuditReport['guardrails']>>;
  /** Who and when is filled in by the back end where an entry is new. */
  'muted/save': (payload: {
    readonly muted: readonly Pick<MutedFinding, 'code' | 'concern' | 'reason'>[];
    readonly basedOn?: string;
  }) => Promise<Reply<AuditReport['muted']>>;
  'stale-after/save': (payload: {
    readonly days: number;
    readonly basedOn?: string;
  }) => Promise<Reply<AuditReport['staleAfterDays']>>;
  /** Counts the accounts of the site by domain, a page at a time. */
  'accounts/count': (payload: { readonly from?: string }) => Promise<Reply<AccountsReport>>;
  /** Counts recent predictions by domain and project, a page at a time. */
  'predictions/recent': (payload: { readonly from?: string }) => Promise<Reply<RecentPredictions>>;
};
