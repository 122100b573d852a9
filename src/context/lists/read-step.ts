/** One step of reading accounts for a list: some pages of one source, and what is stored of them. */
import { CHUNK_ROWS, MAX_LIST_ROWS, POINTS_PER_LIST, type InputRow } from '../../contract/lists';
import { spell } from '../account-hit';
import { parseAddress } from '../../decide/address';
import type { Missing, Ports } from '../ports';
import {
  MOST_POINTS,
  readCustomersPage,
  readAllDesks,
  readUsersPage,
  type PagedAccount,
  type ListedDesk,
} from './account-pages';
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
  if (!isInBudget(reading) || reading.rows >= MAX_LIST_ROWS) {
    return { reading: endOfSource(reading, 'budget'), entries: [], rows: [] };
  }
  if (reading.customers === 'reading' && reading.desks === undefined)
    return findDesks(work, reading);
  return readPages(work, reading);
}

/** Whether the next page fits. Customers take half at the most where users are read as well: both are worth knowing. */
function isInBudget({ customers, users, points }: ReadingState): boolean {
  if (customers !== 'reading') return points + MOST_POINTS.users <= POINTS_PER_LIST;
  const budget = users === 'reading' ? POINTS_PER_LIST / 2 : POINTS_PER_LIST;
  return points + MOST_POINTS.customers <= budget;
}

/** The source that is being read ends like this, and the next one begins. */
function endOfSource(reading: ReadingState, end: ReadingState['users']): ReadingState {
  return reading.customers === 'reading'
    ? { ...reading, tries: 0, customers: end, start: 0 }
    : { ...reading, tries: 0, users: end };
}

/** After a failure that may pass: tried again, or given up. After one that will not: the source is given up. */
export function afterFailure(reading: ReadingState, { because }: Missing): ReadingState {
  const tries = reading.tries + 1;
  const mayPass = because === 'failed' || because === 'timed-out';
  if (because === 'rate-limited' || (mayPass && tries < MOST_TRIES)) {
    return { ...reading, tries: because === 'rate-limited' ? reading.tries : tries };
  }
  const isDesk = reading.customers === 'reading' && reading.desks !== undefined;
  return isDesk
    ? { ...reading, tries: 0, desk: reading.desk + 1, start: 0, refused: because }
    : endOfSource(reading, because);
}

async function findDesks({ ports, head }: Work, reading: ReadingState): Promise<Step | FailedStep> {
  if (head.readsDesks === 'own' && head.serviceDeskId !== undefined) {
    return { reading: { ...reading, desks: [head.serviceDeskId] }, entries: [], rows: [] };
  }
  const found = await readAllDesks(ports.jira);
  if (!found.ok) return { failed: found };
  const desks = desksFor(head, found.desks);
  const read: ReadingState = {
    ...reading,
    desks,
    requests: reading.requests + found.requests,
    points: reading.points + found.requests + found.desks.length,
    tries: 0,
  };
  return {
    // Without a desk there are no customers to read, which is not to say that there are none.
    reading: desks.length === 0 ? { ...read, customers: 'not-available' } : read,
    entries: [],
    rows: [],
  };
}

/** The desk that people would be invited into comes first: the budget may not reach all of them. */
function desksFor({ project, readsDesks }: ListHead, desks: readonly ListedDesk[]): string[] {
  const isOwn = (desk: ListedDesk): boolean => desk.projectId === project.id;
  const others = readsDesks === 'all' ? desks.filter((desk) => !isOwn(desk)) : [];
  return [...desks.filter(isOwn), ...others].map(({ id }) => id);
}

/** Pages of one source until they make a chunk, the source ends, or Jira fails after the first. */
async function readPages(work: Work, before: ReadingState): Promise<Step | FailedStep> {
  let reading = before;
  const accounts: PagedAccount[] = [];
  const desk = reading.customers === 'reading' ? reading.desks?.[reading.desk] : undefined;
  if (reading.customers === 'reading' && desk === undefined) {
    const end = reading.refused ?? 'complete';
    return { reading: endOfSource(reading, end), entries: [], rows: [] };
  }
  for (let isLast = false; !isLast && accounts.length < enoughOf(desk);) {
    const read = await readPage(work.ports, desk, reading.start);
    if (!read.ok && accounts.length === 0) return { failed: read };
    if (!read.ok) break;
    accounts.push(...read.page.accounts);
    reading = afterPage(reading, read.page, desk !== undefined);
    isLast = read.page.next === undefined || !isInBudget(reading);
  }
  return stepOf(work, { before, reading }, accounts);
}

/** One page of users makes a chunk already. */
function enoughOf(desk: string | undefined): number {
  return desk === undefined ? 1 : CHUNK_ROWS;
}

function readPage({ jira }: Ports, desk: string | undefined, start: number) {
  return desk === undefined ? readUsersPage(jira, start) : readCustomersPage(jira, desk, start);
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
  { before, reading }: { readonly before: ReadingState; readonly reading: ReadingState },
  accounts: readonly PagedAccount[],
): Step {
  const entries: AccountEntry[] = [];
  const rows: InputRow[] = [];
  const areRows = isSource(head, before);
  const fresh = new Set<string>();
  for (const { kind, emailAddress = '' } of accounts) {
    const hash = hashOfAddress(emailAddress, secret);
    if (hash === undefined) continue;
    entries.push([hash, kind]);
    const isNew = !known.has(hash) && !fresh.has(hash);
    fresh.add(hash);
    if (isNew && areRows && reading.rows + rows.length < MAX_LIST_ROWS) {
      rows.push([reading.rows + rows.length + 1, spelled(emailAddress)]);
    }
  }
  const hidden = accounts.filter(({ emailAddress }) => emailAddress === undefined);
  return {
    entries,
    rows,
    reading: {
      ...reading,
      accounts: reading.accounts + accounts.length,
      accountChunks: reading.accountChunks + (entries.length > 0 ? 1 : 0),
      rows: reading.rows + rows.length,
      chunks: reading.chunks + (rows.length > 0 ? 1 : 0),
      hidden: reading.hidden + hidden.length,
      hiddenUsers: reading.hiddenUsers + hidden.filter(({ kind }) => kind === 'atlassian').length,
      at: ports.now().toISOString(),
    },
  };
}

/** Users are read for a list of customers, too, and are no rows of it. */
function isSource({ source }: ListHead, { customers }: ReadingState): boolean {
  return source === 'site' || (source === 'desk' && customers === 'reading');
}

function spelled(emailAddress: string): string {
  const address = parseAddress(emailAddress);
  return address.valid ? spell(address) : emailAddress;
}
