/** One step of reading accounts for a list: some pages of one source, and what is stored of them. */
import { CHUNK_ROWS, MAX_LIST_ROWS, POINTS_PER_LIST, type InputRow } from '../../contract/lists';
import { spell } from '../account-hit';
import { parseAddress } from '../../decide/address';
import type { Missing, Ports } from '../ports';
import { readCustomersPage, readDeskIds, readUsersPage, type PagedAccount } from './account-pages';
import { hashOfAddress, type KnownAccounts } from './known-accounts';
import type { AccountEntry, ListHead, ReadingState } from './stored';

/** What a step found; it counts once it is stored. */
export interface Step {
  readonly reading: ReadingState;
  readonly entries: readonly AccountEntry[];
  /** Rows, where accounts are the source of the list. */
  readonly rows: readonly InputRow[];
}

/** Jira failed: how the reading stands then. */
export interface FailedStep {
  readonly failed: Missing;
}

/** So often a page is tried; then the list does without the rest of its source, and says so. */
const MOST_TRIES = 6;

interface Work {
  readonly ports: Ports;
  readonly head: ListHead;
  readonly known: KnownAccounts;
  readonly secret: string;
}

/** Reads on from where the reading stands. Jira asking for a pause, or failing for now, is an answer. */
export async function readStep(work: Work, reading: ReadingState): Promise<Step | FailedStep> {
  if (reading.points >= POINTS_PER_LIST || reading.rows >= MAX_LIST_ROWS) {
    return { reading: ended(reading, 'budget'), entries: [], rows: [] };
  }
  if (reading.customers === 'reading' && reading.desks === undefined)
    return findDesks(work, reading);
  return readPages(work, reading);
}

/** Which sources are still open end like this. */
export function ended(reading: ReadingState, end: ReadingState['users']): ReadingState {
  return {
    ...reading,
    customers: reading.customers === 'reading' ? end : reading.customers,
    users: reading.users === 'reading' ? end : reading.users,
  };
}

/** After a failure that may pass: tried again, or given up. After one that will not: the source is given up. */
export function afterFailure(reading: ReadingState, { because }: Missing): ReadingState {
  const tries = reading.tries + 1;
  const mayPass = because === 'failed' || because === 'timed-out';
  if (because === 'rate-limited' || (mayPass && tries < MOST_TRIES)) {
    return { ...reading, tries: because === 'rate-limited' ? reading.tries : tries };
  }
  if (reading.customers === 'reading') {
    return { ...reading, tries: 0, customers: because, desk: 0, start: 0 };
  }
  return { ...reading, tries: 0, users: because };
}

async function findDesks({ ports, head }: Work, reading: ReadingState): Promise<Step | FailedStep> {
  if (head.readsDesks === 'own') {
    const own = head.serviceDeskId === undefined ? [] : [head.serviceDeskId];
    return { reading: { ...reading, desks: own }, entries: [], rows: [] };
  }
  const found = await readDeskIds(ports.jira);
  if (!found.ok) return { failed: found };
  const { requests, points } = reading;
  return {
    reading: {
      ...reading,
      // The desk that people would be invited into comes first: the budget may not reach all of them.
      desks: found.ids.toSorted(
        (a, b) => Number(b === head.serviceDeskId) - Number(a === head.serviceDeskId),
      ),
      requests: requests + found.requests,
      points: points + found.requests + found.ids.length,
      tries: 0,
    },
    entries: [],
    rows: [],
  };
}

/** Pages of one source until they make a chunk, the source ends, or Jira fails after the first. */
async function readPages(work: Work, before: ReadingState): Promise<Step | FailedStep> {
  let reading = before;
  const accounts: PagedAccount[] = [];
  const desk = reading.customers === 'reading' ? reading.desks?.[reading.desk] : undefined;
  if (reading.customers === 'reading' && desk === undefined) {
    return { reading: { ...reading, customers: 'complete', start: 0 }, entries: [], rows: [] };
  }
  const { jira } = work.ports;
  for (let isLast = false; !isLast && accounts.length < CHUNK_ROWS;) {
    const read =
      desk === undefined
        ? await readUsersPage(jira, reading.start)
        : await readCustomersPage(jira, desk, reading.start);
    if (!read.ok && accounts.length === 0) return { failed: read };
    if (!read.ok) break;
    accounts.push(...read.page.accounts);
    isLast = read.page.next === undefined || reading.points + read.page.points >= POINTS_PER_LIST;
    reading = afterPage(reading, read.page, desk !== undefined);
  }
  return stepOf(work, reading, accounts);
}

function afterPage(
  reading: ReadingState,
  page: { readonly points: number; readonly next?: number },
  isDesk: boolean,
): ReadingState {
  const counted = {
    ...reading,
    tries: 0,
    requests: reading.requests + 1,
    points: reading.points + page.points,
  };
  if (page.next !== undefined) return { ...counted, start: page.next };
  if (isDesk) return { ...counted, desk: reading.desk + 1, start: 0 };
  return { ...counted, users: 'complete' };
}

/** Accounts as they are stored, and as rows where they are the source: each address once, however often it is listed. */
function stepOf(
  { head, known, secret, ports }: Work,
  reading: ReadingState,
  accounts: readonly PagedAccount[],
): Step {
  const entries: AccountEntry[] = [];
  const rows: InputRow[] = [];
  const fresh = new Set<string>();
  let hidden = 0;
  for (const { kind, emailAddress } of accounts) {
    const hash = emailAddress === undefined ? undefined : hashOfAddress(emailAddress, secret);
    if (emailAddress === undefined || hash === undefined) {
      hidden += 1;
      continue;
    }
    entries.push([hash, kind]);
    const isNew = !known.has(hash) && !fresh.has(hash);
    fresh.add(hash);
    if (isNew && head.source !== 'addresses' && reading.rows + rows.length < MAX_LIST_ROWS) {
      rows.push([reading.rows + rows.length + 1, spelled(emailAddress)]);
    }
  }
  return {
    entries,
    rows,
    reading: {
      ...reading,
      accounts: reading.accounts + accounts.length,
      accountChunks: reading.accountChunks + (entries.length > 0 ? 1 : 0),
      rows: reading.rows + rows.length,
      chunks: reading.chunks + (rows.length > 0 ? 1 : 0),
      hidden: reading.hidden + hidden,
      at: ports.now().toISOString(),
    },
  };
}

function spelled(emailAddress: string): string {
  const address = parseAddress(emailAddress);
  return address.valid ? spell(address) : emailAddress;
}
