/** The simulated Jira Cloud site: one state, answered by REST, changed by invites and by hand. */
import { withAccountChanged, withoutAccount } from './accounts';
import { exampleOf } from './examples/catalogue';
import { invite } from './invite';
import { burstCounter } from './rest/burst';
import { OPERATIONS, route } from './rest/router';
import { serve } from './rest/serve';
import type { Operation, RestRequest, RestResponse } from './rest/wire';
import { userEventsBetween, type UserEvent } from './user-events';
import type {
  AccountPatch,
  ExampleName,
  InviteRequest,
  InviteResult,
  SitePatch,
  SiteState,
  SiteSummary,
} from './types';

/** The simulated site as the host holds it. */
export interface SimulatedSite {
  readonly operations: readonly Operation[];
  /** The operation that a request would reach, for the host's scope check. `path` may have a query. */
  operationFor(method: string, path: string): Operation | undefined;
  rest(request: RestRequest): RestResponse;
  state(): SiteState;
  summary(): SiteSummary;
  change(patch: SitePatch): void;
  /** Throws for an unknown project or inviter. */
  invite(request: InviteRequest): InviteResult;
  /** The person presses the button in a mail: an invited account becomes active. False = nothing to accept. */
  acceptMail(mailId: string): boolean;
  /** False = nobody has this account id. */
  changeAccount(accountId: string, patch: AccountPatch): boolean;
  /** The account is gone, from the site and from its projects. False = nobody has this account id. */
  closeAccount(accountId: string): boolean;
  /** Another example: nobody hears of it. */
  reset(example: ExampleName): void;
  /** Hears of accounts that appear, change or disappear. */
  onUserEvents(listener: (events: readonly UserEvent[]) => void): void;
}

/** Opens a site: a kept state, or an example. `now` is the only clock it reads. */
export function openSite(wanted: {
  readonly now: () => number;
  readonly from: SiteState | ExampleName;
}): SimulatedSite {
  const { now, from } = wanted;
  let state = typeof from === 'string' ? exampleOf(from).state : from;
  let turn = 0;
  const burst = burstCounter(now);
  let tell: (events: readonly UserEvent[]) => void = () => undefined;
  /** False = there is no such state: nothing happens. */
  const become = (next: SiteState | undefined): boolean => {
    if (next === undefined) return false;
    const events = userEventsBetween(state, next);
    state = next;
    if (events.length > 0) tell(events);
    return true;
  };
  const at = (): string => new Date(now()).toISOString();
  return {
    operations: OPERATIONS,
    operationFor: (method, path) => route(method, path.split('?')[0] ?? path)?.operation,
    rest(request) {
      turn += 1;
      return serve(state, request, { burst, turn });
    },
    state: () => state,
    summary: () => summarize(state),
    change(patch) {
      become(patched(state, patch));
    },
    invite(request) {
      const finished = invite(state, request, at());
      become(finished.state);
      return finished.result;
    },
    acceptMail: (mailId) => become(accept(state, mailId)),
    changeAccount: (accountId, patch) => become(withAccountChanged(state, accountId, patch, at())),
    closeAccount: (accountId) => become(withoutAccount(state, accountId)),
    reset(example) {
      state = exampleOf(example).state;
    },
    onUserEvents(listener) {
      tell = listener;
    },
  };
}

function summarize({ accounts, projects, ...rest }: SiteState): SiteSummary {
  return {
    ...rest,
    projects: projects.map(({ customers, ...project }) => ({
      ...project,
      customerCount: customers.length,
    })),
    personas: accounts.filter((account) => account.persona !== undefined),
    accountCount: accounts.length,
  };
}

function patched(state: SiteState, patch: SitePatch): SiteState {
  const { truth, readings, faults } = state;
  const projects = Object.entries(truth.projects).map(
    ([key, project]) => [key, { ...project, ...patch.projects?.[key] }] as const,
  );
  return {
    ...state,
    truth: { site: { ...truth.site, ...patch.site }, projects: Object.fromEntries(projects) },
    readings: { ...readings, ...patch.readings },
    faults: { ...faults, ...patch.faults },
    plan: patch.plan ?? state.plan,
    mailbox: patch.mailbox === 'empty' ? [] : state.mailbox,
  };
}

function accept(state: SiteState, mailId: string): SiteState | undefined {
  const mail = state.mailbox.find((each) => each.id === mailId);
  if (mail?.kind !== 'atlassian-account-invitation') return undefined;
  const waits = state.accounts.find(
    (account) => account.standing === 'invited' && account.emailAddress === mail.to,
  );
  if (waits === undefined) return undefined;
  const accounts = state.accounts.map((account) =>
    account === waits ? { ...account, standing: 'active' as const } : account,
  );
  return { ...state, accounts };
}
