/** One step of the nightly reading: some pages of one list, and how the reading stands after them. */
import { readAllDesks } from '../lists/account-pages';
import { readCustomers, readUsers, type AccountPage, type ListedAccount } from '../listed-accounts';
import type { JiraGet, Missing } from '../ports';
import { isPassing } from '../reading';
import { NIGHT_POINTS, type SweepState } from './sweep-state';

/** So many accounts are laid down at a time. */
const ENOUGH = 500;
/** A page of users, and one of customers, at two points for each person and one for the request. */
const PAGE_POINTS = { users: 1001, customers: 101 } as const;

export interface SweepStep {
  readonly state: SweepState;
  readonly accounts: readonly ListedAccount[];
  /** Whose customers they are. */
  readonly projectId?: string;
  /** They were on no list before, though it was read to its end: who is not known is new. */
  readonly comparable: boolean;
}

/** `over`: nothing more can be done tonight. */
export type Swept =
  | { readonly over: false; readonly step: SweepStep }
  | { readonly over: true; readonly state: SweepState };

/** Reads on. What Jira refuses for good is passed over and told, what may pass ends the night. */
export async function sweepStep(jira: JiraGet, state: SweepState): Promise<Swept> {
  if (state.phase === 'complete') return { over: true, state };
  const cost = PAGE_POINTS[state.phase];
  if (state.nightPoints + cost > NIGHT_POINTS) return { over: true, state };
  if (state.phase === 'users') return stepOfUsers(jira, state);
  return state.desks === undefined ? findDesks(jira, state) : stepOfDesk(jira, state);
}

async function stepOfUsers(jira: JiraGet, state: SweepState): Promise<Swept> {
  const read = await readUsers(jira, state.start, 'app');
  if (!read.ok) return afterFailure(state, read, { phase: 'customers', start: 0 });
  const next = read.page.next;
  const after: Partial<SweepState> =
    next === undefined ? { phase: 'customers', start: 0, users: true } : { start: next };
  return {
    over: false,
    step: {
      state: { ...counted(state, read.page, 1), ...after },
      accounts: read.page.accounts,
      comparable: state.previous?.users === true,
    },
  };
}

async function findDesks(jira: JiraGet, state: SweepState): Promise<Swept> {
  const found = await readAllDesks(jira);
  if (!found.ok) return afterFailure(state, found, { phase: 'complete' });
  const spent = found.requests + found.desks.length;
  return {
    over: false,
    step: {
      state: { ...spend(state, spent), desks: [...found.desks] },
      accounts: [],
      comparable: false,
    },
  };
}

async function stepOfDesk(jira: JiraGet, state: SweepState): Promise<Swept> {
  const desk = state.desks?.[state.desk];
  if (desk === undefined) {
    return {
      over: false,
      step: { state: { ...state, phase: 'complete' }, accounts: [], comparable: false },
    };
  }
  const accounts: ListedAccount[] = [];
  let now = state;
  let failed: Missing | undefined;
  let isLast = false;
  let people = 0;
  while (!isLast && people < ENOUGH && now.nightPoints + PAGE_POINTS.customers <= NIGHT_POINTS) {
    const read = await readCustomers(jira, desk.id, now.start, 'app');
    if (!read.ok) {
      failed = read;
      break;
    }
    accounts.push(...read.page.accounts);
    people += read.page.people;
    isLast = read.page.next === undefined;
    now = { ...counted(now, read.page, 1), start: read.page.next ?? 0 };
  }
  if (failed !== undefined && people === 0) {
    return afterFailure(state, failed, { desk: state.desk + 1, start: 0 });
  }
  const after = isLast ? { ...now, desk: now.desk + 1, read: [...now.read, desk.id] } : now;
  return {
    over: false,
    step: {
      state: after,
      accounts,
      projectId: desk.projectId,
      comparable: state.previous?.desks.includes(desk.id) === true,
    },
  };
}

/** A list that Jira refuses is passed over; anything else may pass until tomorrow. */
function afterFailure(state: SweepState, { because }: Missing, beyond: Partial<SweepState>): Swept {
  if (isPassing(because)) return { over: true, state: { ...state, missing: because } };
  const step = {
    state: { ...state, ...beyond, missing: because },
    accounts: [],
    comparable: false,
  };
  return { over: false, step };
}

function counted(
  state: SweepState,
  { people, accounts }: AccountPage,
  requests: number,
): SweepState {
  const spent = spend(state, requests + 2 * people);
  return { ...spent, accounts: state.accounts + accounts.length };
}

function spend(state: SweepState, points: number): SweepState {
  return {
    ...state,
    points: state.points + points,
    nightPoints: state.nightPoints + points,
  };
}
