/** The JSON that the sandbox's server speaks under `/api`: for the frame in the browser and for tests. Types only. */
import type { InvocationEntry } from './request-entries';
import type {
  ExampleName,
  InviteResult,
  InviteRoute,
  Mail,
  PersonaName,
  SiteAccount,
  SitePatch,
  SiteSummary,
} from '../site/types';

/** Somebody whom one can be: `GET /api/state?userId=…` tells what this person sees. */
export interface SandboxUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly persona: PersonaName;
  /** As Jira names it: `de_DE`. */
  readonly locale: string;
}

/** A project of the site, and the app's project pages that this user sees in it (by display conditions). */
export interface SandboxProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly typeKey: string;
  /** Keys of the project-page modules to show in its navigation. */
  readonly pages: readonly string[];
}

/** A module of manifest.yml that has a page. */
export interface SandboxModule {
  readonly key: string;
  readonly type: 'jira:projectPage' | 'jira:adminPage';
  /** In the language of the person. */
  readonly title: string;
  /** `native` = UI Kit, drawn from its document; `custom` = an iframe. */
  readonly render: 'native' | 'custom';
  /** Where the page's script (`native`) or HTML (`custom`) is served. */
  readonly url: string;
}

/** `GET /api/state?userId=ID`; without a user, the agent. */
export interface StateReply {
  readonly site: SiteSummary;
  readonly examples: readonly {
    readonly name: ExampleName;
    readonly title: string;
    readonly about: string;
  }[];
  readonly users: readonly SandboxUser[];
  readonly user: SandboxUser;
  /** The languages in which the manifest has titles, as Jira names them. */
  readonly locales: readonly string[];
  readonly modules: readonly SandboxModule[];
  readonly projects: readonly SandboxProject[];
  /** Keys of the admin-page modules that this user sees. */
  readonly adminPages: readonly string[];
  /** Whether settings lie in the app's storage. */
  readonly recorded: boolean;
  /** Whether the app is installed; without it there are no pages of it. */
  readonly installed: boolean;
  /** `site`: a real site is read, GET only; nothing can be changed or invited. */
  readonly mode: 'simulated' | 'site';
  readonly clock: ClockReply;
}

/** The clock that the app sees: the real one plus an offset that only tests and the frame move. */
export interface ClockReply {
  readonly now: string;
  readonly offsetMs: number;
}

/** `POST /api/clock`: answers when all schedules that became due have run. */
export interface ClockRequest {
  readonly advanceMs: number;
}

/** Where a page stands: which module, in which project, seen by whom. */
export interface PagePlace {
  readonly module: string;
  readonly projectKey?: string;
  readonly userId: string;
}

/**
 * `POST /api/context`: what the bridge's `getContext` answers (FullContext, without `theme`, which the frame adds).
 * The resolver's own context is built from the same place, on the server.
 */
export interface ContextReply {
  readonly accountId: string;
  readonly cloudId: string;
  readonly localId: string;
  readonly locale: string;
  readonly timezone: string;
  readonly siteUrl: string;
  readonly moduleKey: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, unknown>>;
}

/** `POST /api/invoke` */
export interface InvokeRequest extends PagePlace {
  readonly functionKey: string;
  readonly payload?: unknown;
  /** Ends it at its so-manieth request, before or after that took effect. */
  readonly kill?: { readonly request: number; readonly tookEffect: boolean };
}

/** Always HTTP 200 once the request itself is well formed; the bridge rejects with `error.message`. */
export type InvokeReply =
  | { readonly invocationId: string; readonly result: unknown }
  | { readonly invocationId: string; readonly error: InvokeError };

export interface InvokeError {
  /** The words the bridge rejects with. */
  readonly message: string;
  readonly kind: 'thrown' | 'timeout' | 'killed' | 'payload-too-large' | 'response-too-large';
  /** What the function itself threw, where it did. */
  readonly thrown?: { readonly name: string; readonly message: string };
}

/** `GET /api/requests`, newest last; `DELETE /api/requests` empties it. */
export interface RequestsReply {
  readonly invocations: readonly InvocationEntry[];
}

/** `POST /api/site`: true settings, readings, faults, plan; answers with the new StateReply. */
export type SiteRequest = SitePatch;

/** `POST /api/reset`: back to the example as shipped; storage is emptied and, unless `recorded` is false, its record saved. */
export interface ResetRequest {
  readonly example: ExampleName;
  readonly recorded?: boolean;
}

/** `POST /api/invite` */
export interface InviteHttpRequest {
  readonly projectKey: string;
  readonly address: string;
  readonly userId: string;
  /** Absent = the Customers page. */
  readonly route?: InviteRoute;
}

export type InviteReply = InviteResult;

/** `GET /api/mailbox`, newest first; `POST /api/mailbox/accept` {mailId} presses the button in a mail. */
export interface MailboxReply {
  readonly mails: readonly Mail[];
}

export interface AcceptReply {
  readonly accepted: boolean;
}

/** `GET /api/accounts?query=&projectKey=&start=&limit=`: the people of the site, for the sandbox's own pages. */
export interface AccountsReply {
  readonly total: number;
  readonly accounts: readonly SiteAccount[];
}

/** `POST /api/fetch-product` for the bridge's `fetchProduct` (requestJira in a page). */
export interface FetchProductRequest {
  readonly userId: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** As the bridge's `fetchProduct` answers. */
export interface FetchProductReply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isAttachment: boolean;
}

/** `GET /api/storage`: what lies in Forge storage; secrets without their value. */
export interface StorageReply {
  readonly keys: readonly {
    readonly key: string;
    readonly secret: boolean;
    readonly bytes: number;
    readonly updatedAt: string;
    readonly expiresAt?: string;
    readonly expired: boolean;
  }[];
}

/** Body of any answer with a status of 400 and above. */
export interface ApiError {
  readonly error: string;
}
