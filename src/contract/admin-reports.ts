/** What the admin page is told; everything is plain JSON. */
import type { FindingCode } from '../audit/findings/finding';
import type { GuardrailsFile } from './guardrails-file';
import type { SettingsFile } from './settings-file';

/** Whether settings are recorded, and by whom and when. */
export interface RecordReport {
  readonly revision: string;
  readonly savedAt: string;
  /** Account id of the author; the page resolves the name. */
  readonly savedBy: string;
  readonly authorName?: string;
  readonly comment?: string;
  /** When somebody last said that it is still correct; saving says so too. */
  readonly confirmedAt: string;
  /** Account id. */
  readonly confirmedBy: string;
}

/** A revision with the settings that it holds. */
export interface RevisionReport extends RecordReport {
  readonly file: SettingsFile;
}

/** The record as the admin page shows it. */
export interface SettingsReport {
  /** Where the app's documentation is published, if anywhere. */
  readonly docsUrl?: string;
  readonly record?: RevisionReport;
}

/** A page of revisions, newest first. */
export interface HistoryReport {
  readonly revisions: readonly RecordReport[];
  /** Pass as `before` to read on; absent: that was all. */
  readonly next?: string;
}

/** A service project of the site. */
export interface ServiceProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A page of the service projects that the caller sees. */
export interface ProjectsReport {
  readonly projects: readonly ServiceProject[];
  /** Pass as `start` to read on; absent: that was all. */
  readonly next?: number;
}

/** A finding that an admin has seen and does not want to see again while it concerns the same. */
export interface MutedFinding {
  readonly code: FindingCode;
  /** What it concerned then, as `concernOf` tells it; a finding that concerns something else is shown again. */
  readonly concern: string;
  readonly reason: string;
  readonly mutedAt: string;
  /** Account id. */
  readonly mutedBy: string;
}

/** Something stored whole: its version, to save on top of; absent before the first save. */
export interface Versioned<T> {
  readonly value: T;
  readonly version?: string;
}

/** What admins keep beside the record. */
export interface AuditReport {
  /** `undefined` file: no guardrails yet. */
  readonly guardrails: Versioned<GuardrailsFile | undefined>;
  readonly muted: Versioned<readonly MutedFinding[]>;
  /** A record that nobody confirmed for this many days is stale. */
  readonly staleAfterDays: Versioned<number>;
}

/** How many accounts of the site have an address of a domain, active or not. */
export interface AccountCount {
  readonly atlassian: number;
  readonly portalOnly: number;
}

/**
 * A page of the site's accounts, counted by domain; addresses stay in the back end. Add up the pages: nobody is in two of
 * them. Atlassian accounts are all that Jira lists to the caller, deleted ones among them; portal-only accounts are those
 * on the customer list of a service project. Who is customer of none is not counted, nor are accounts of apps.
 */
export interface AccountsReport {
  readonly byDomain: Readonly<Record<string, AccountCount>>;
  /** Accounts whose address Jira does not show. */
  readonly hidden: number;
  /** Keys of projects whose customers Jira does not list to the caller: portal-only accounts may be missing. */
  readonly unread?: readonly string[];
  /** Pass as `from` to read on; absent: that was all. */
  readonly next?: string;
}

/** Predictions of the last 30 days, one per address and project. */
export interface RecentPredictions {
  readonly counts: readonly {
    readonly domain: string;
    readonly projectKey: string;
    readonly predictions: number;
  }[];
  /** Pass as `from` to read on; absent: that was all. */
  readonly next?: string;
}
