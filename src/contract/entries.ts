/** The wire where Invite check is opened from elsewhere in Jira: from the command palette, beside a request, by an action. */
import type { ProjectsReport } from './admin-reports';
import type { CheckedAddress, CheckReport, PageReport, UncheckedAddress } from './api';
import type { UnknownReason } from './fact-report';
import type { Reply } from './reply';

/** Where no page says in which project: the command palette, and actions. For agents and admins. */
export type AnywhereApi = {
  /** The service projects that the caller sees, a page at a time. */
  'anywhere/projects': (payload: { readonly start?: number }) => Promise<Reply<ProjectsReport>>;
  'anywhere/page': (payload: { readonly projectKey: string }) => Promise<Reply<PageReport>>;
  'anywhere/check': (payload: {
    readonly projectKey: string;
    readonly addresses: readonly string[];
    readonly again?: boolean;
  }) => Promise<Reply<CheckReport>>;
};

/** Somebody on a request, as Jira shows them to the caller. */
export interface PersonOnRequest {
  readonly accountId: string;
  readonly name: string;
  readonly part: 'reporter' | 'participant';
  /** Of an app there is nobody to invite. */
  readonly kind: 'atlassian' | 'portal-only' | 'app';
  readonly active: boolean;
  /** Absent: Jira hides the address, or there is nobody to invite. */
  readonly answer?: CheckedAddress | UncheckedAddress;
}

export interface RequestReport {
  readonly page: PageReport;
  readonly people: readonly PersonOnRequest[];
  /** What of them could not be read. */
  readonly missing: readonly {
    readonly what: 'reporter' | 'participants';
    readonly because: UnknownReason;
  }[];
  /** There are more. */
  readonly isCut: boolean;
}

/** At most this many people of a request are checked. */
export const MAX_PEOPLE = 10;

export type RequestApi = {
  /** Beside a request: who is on it, and what an invite would do. `again` bypasses what is stored. */
  'request/people': (payload: { readonly again?: boolean }) => Promise<Reply<RequestReport>>;
};
