/** Counts the accounts of the site by the domain of their address, a page at a time. No address leaves this file. */
import type { AccountCount, AccountsReport } from '../contract/api';
import { parseAddress } from '../decide/address';
import { formatCursor, type CountCursor } from './count-cursor';
import { readCustomers, readUsers, type AccountPage, type ListedAccount } from './listed-accounts';
import type { JiraGet, Missing, Ports } from './ports';
import { openSeen, type Seen } from './seen-accounts';
import { readDesks } from './service-projects';

/** At four a second they take two seconds. */
const CUSTOMER_PAGES = 8;

type Counted =
  | { readonly ok: true; readonly report: AccountsReport }
  | Missing
  | { readonly ok: false; readonly code: 'storage-failed' | 'not-found' };

/** What was read, and where it goes on; absent: that was all. */
interface Listing {
  readonly accounts: readonly ListedAccount[];
  readonly next?: Pick<CountCursor, 'phase' | 'desk' | 'start'>;
  /** Key of a project whose customers Jira does not list to the caller. */
  readonly unread?: string;
}

type Listed = { readonly ok: true; readonly listing: Listing } | Missing;

/** Counts from the cursor on, or from the beginning. */
export async function countAccounts(ports: Ports, from?: CountCursor): Promise<Counted> {
  const at = from ?? { phase: 'users', desk: 0, start: 0, count: ports.newId(), chunks: 0 };
  const opened = await openSeen(ports.store, at);
  if (!opened.ok) return opened;
  const listed = at.phase === 'users' ? await listUsers(ports, at) : await listDesk(ports, at);
  if (!listed.ok) return listed;
  const { accounts, next, unread } = listed.listing;
  const counted = count(accounts, opened.seen);
  const kept = await opened.seen.keep();
  if (!kept.ok) return { ok: false, code: 'storage-failed' };
  const cursor = next && formatCursor({ ...next, count: at.count, chunks: kept.chunks });
  return {
    ok: true,
    report: {
      ...counted,
      ...(unread === undefined ? {} : { unread: [unread] }),
      ...(cursor === undefined ? {} : { next: cursor }),
    },
  };
}

async function listUsers({ jira }: Ports, { start }: CountCursor): Promise<Listed> {
  const read = await readUsers(jira, start);
  if (!read.ok) return read;
  const { accounts, next } = read.page;
  return {
    ok: true,
    listing: {
      accounts,
      next:
        next === undefined
          ? { phase: 'customers', desk: 0, start: 0 }
          : { phase: 'users', desk: 0, start: next },
    },
  };
}

async function listDesk({ jira }: Ports, { desk, start }: CountCursor): Promise<Listed> {
  const read = await readDesks(jira, desk, 1);
  if (!read.ok) return read;
  const [found] = read.page.desks;
  if (found === undefined) return { ok: true, listing: { accounts: [] } };
  const beyond: Pick<Listing, 'next'> =
    read.page.next === undefined ? {} : { next: { phase: 'customers', desk: desk + 1, start: 0 } };
  const { accounts, next, failed } = await readSome(jira, found.deskId, start);
  if (next !== undefined) {
    return { ok: true, listing: { accounts, next: { phase: 'customers', desk, start: next } } };
  }
  if (failed === undefined) return { ok: true, listing: { accounts, ...beyond } };
  return isRefused(failed)
    ? { ok: true, listing: { accounts, unread: found.key, ...beyond } }
    : failed;
}

/** Some pages of the customers of a desk; one that fails after others ends them, and fails alone next time. */
async function readSome(
  jira: JiraGet,
  deskId: string,
  start: number,
): Promise<Omit<AccountPage, 'people'> & { readonly failed?: Missing }> {
  const accounts: ListedAccount[] = [];
  let next = start;
  for (let turn = 0; turn < CUSTOMER_PAGES; turn += 1) {
    const customers = await readCustomers(jira, deskId, next);
    if (!customers.ok) return turn === 0 ? { accounts, failed: customers } : { accounts, next };
    accounts.push(...customers.page.accounts);
    if (customers.page.next === undefined) return { accounts };
    next = customers.page.next;
  }
  return { accounts, next };
}

/** It will not answer this caller next time either. */
function isRefused({ because }: Missing): boolean {
  return because === 'not-permitted' || because === 'not-available';
}

/** Only portal-only accounts are listed twice. */
function count(
  accounts: readonly ListedAccount[],
  seen: Seen,
): Pick<AccountsReport, 'byDomain' | 'hidden'> {
  const byDomain = new Map<string, AccountCount>();
  let hidden = 0;
  for (const { accountId, kind, emailAddress } of accounts) {
    if (kind === 'portal-only' && !seen.isNew(accountId)) continue;
    const domain = domainOf(emailAddress);
    if (domain === undefined) {
      hidden += 1;
      continue;
    }
    const { atlassian, portalOnly } = byDomain.get(domain) ?? { atlassian: 0, portalOnly: 0 };
    byDomain.set(
      domain,
      kind === 'atlassian'
        ? { atlassian: atlassian + 1, portalOnly }
        : { atlassian, portalOnly: portalOnly + 1 },
    );
  }
  return { byDomain: Object.fromEntries(byDomain), hidden };
}

function domainOf(emailAddress: string | undefined): string | undefined {
  const address = emailAddress === undefined ? undefined : parseAddress(emailAddress);
  return address?.valid === true ? address.domain : undefined;
}
