/** Long lists on the wire: what a page sends of one, how the job stands, and its results row by row. */
import type { Possible } from '../decide/facts';
import type { Outcome } from '../decide/outcome';
import type { ReportedVerdict, HeadlineCondition } from './api';
import type { UnknownReason } from './fact-report';
import type { Reply } from './reply';

/** Up to so many addresses are answered on the page at once; more become a job. */
export const MAX_AT_ONCE = 200;
/** No list is longer: what lies beyond is left out, and said so. */
export const MAX_LIST_ROWS = 100_000;
/** Rows that travel and are stored together, and are decided in one go: at most so many, and at most CHUNK_BYTES. */
export const CHUNK_ROWS = 500;
/** Of the rows of a chunk as JSON in UTF-8, so that its answers fit into one value of Forge storage, too (240 KiB). */
export const CHUNK_BYTES = 120_000;
/** Addresses of many bytes make smaller chunks; no list has more of them. */
export const MAX_LIST_CHUNKS = 2000;
/** What is longer is no address (A1) and is cut to this. */
export const MAX_ROW_TEXT = 321;
/** Jira points that one job may spend, of the 65,000 an hour that all sites share (platform.md section 4). */
export const POINTS_PER_LIST = 30_000;
export const LIST_DAYS = 30;
/** So many lists of one project, and of the site, may be under way at the same time. */
export const OPEN_LISTS = { project: 5, site: 20 } as const;
export const MAX_LIST_NAME = 120;

/** Line of the input (from 1), and the text of the address as it stood there. */
export type InputRow = readonly [line: number, address: string];

/** Where the addresses come from: the page, the customers of a project, or everybody with an account on the site. */
export type ListSource = 'addresses' | 'desk' | 'site';

export type ListState =
  /** the page is still sending rows */
  | 'filling'
  /** accounts are being read from Jira */
  | 'reading'
  | 'deciding'
  | 'done'
  | 'cancelled';

/** How far the reading of a list of accounts came, and why it ended there. */
export type ReadEnd = 'reading' | 'complete' | UnknownReason;

export interface ListReport {
  /** Begins with the id of the project. */
  readonly id: string;
  readonly name: string;
  readonly project: { readonly id: string; readonly key: string };
  readonly source: ListSource;
  /** Account id of who made it, and on which page; what was made on the admin page is for Jira admins only. */
  readonly by: string;
  readonly madeOn: 'project' | 'admin';
  /** What is known of the inviter and of the project's portal access: with them a page can decide again (what if). */
  readonly inviter: Possible<'inviter'>;
  readonly portalAccess: Possible<'project.portalAccess'>;
  readonly at: string;
  /** Absent: nothing was recorded then. */
  readonly revision?: string;
  readonly expiresAt: string;
  readonly state: ListState;
  /** Cancelled, and `lists/start` takes it up where it stopped. */
  readonly canGoOn?: true;
  /** Known so far; grows while accounts are the source. */
  readonly rows: number;
  readonly rowsDone: number;
  /** When the job began, and when it last got ahead. */
  readonly startedAt?: string;
  readonly lastAt?: string;
  /** Jira asked for a pause until then. */
  readonly pausedUntil?: string;
  readonly reading: {
    readonly accounts: number;
    readonly requests: number;
    readonly points: number;
    /** Accounts whose address Jira does not show. */
    readonly hidden: number;
    readonly customers: ReadEnd;
    readonly users: ReadEnd;
  };
  /** Rows decided so far, by outcome (`undecided`: more than one is possible). */
  readonly counts: Readonly<Partial<Record<Outcome | 'undecided', number>>>;
}

/** The verdict of a row without its sentences; many rows share one. */
export interface ListVerdict extends Pick<
  ReportedVerdict,
  'certain' | 'outcomes' | 'decidedBy' | 'evidence' | 'settledBy' | 'caveats'
> {
  readonly condition: HeadlineCondition;
  /** With condition `new-person`: what else it can be if this person is not new. */
  readonly otherwise?: readonly Outcome[];
  /** Absent: the other reading of a contested step would give no other outcome. */
  readonly otherReadings?: ReportedVerdict['otherReadings'];
  /** What is still possible of the account. */
  readonly account: Possible<'account'>;
  readonly because?: UnknownReason;
}

/** Line, address, and the place of the verdict in the table beside it. */
export type ResultRow = readonly [line: number, address: string, verdict: number];

export interface RowsPage {
  readonly rows: readonly ResultRow[];
  readonly verdicts: readonly ListVerdict[];
  /** Chunks that are not decided yet are left out; pass on to read the next ones. */
  readonly next?: number;
}

/** In the project page they are about its project; in the admin page about all, for Jira admins. */
export type ListsApi = {
  /** Begins a list. From the admin page `projectId` says into which project they would be invited. */
  'lists/create': (payload: {
    readonly name: string;
    readonly source: ListSource;
    readonly projectId?: string;
  }) => Promise<Reply<ListReport>>;
  /** Chunk by chunk (numbered from 0); sent again it replaces itself. */
  'lists/fill': (payload: {
    readonly id: string;
    readonly chunk: number;
    readonly rows: readonly InputRow[];
  }) => Promise<Reply<{ readonly chunk: number }>>;
  /** All rows are there, so many in so many chunks; also resumes a job that got stuck or was cancelled. Accounts as source: both are 0. */
  'lists/start': (payload: {
    readonly id: string;
    readonly rows: number;
    readonly chunks: number;
  }) => Promise<Reply<ListReport>>;
  /** Newest first. */
  'lists/all': () => Promise<Reply<{ readonly lists: readonly ListReport[] }>>;
  'lists/read': (payload: { readonly id: string }) => Promise<Reply<ListReport>>;
  'lists/rows': (payload: {
    readonly id: string;
    readonly from?: number;
  }) => Promise<Reply<RowsPage>>;
  'lists/cancel': (payload: { readonly id: string }) => Promise<Reply<ListReport>>;
  /** Removes every key of it. */
  'lists/delete': (payload: { readonly id: string }) => Promise<Reply<{ readonly id: string }>>;
};
