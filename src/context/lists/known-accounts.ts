/** The accounts that were read for a list, in memory: which states are possible of an address, and why not fewer. */
import type { UnknownReason } from '../../contract/fact-report';
import { parseAddress } from '../../decide/address';
import type { Possible } from '../../decide/facts';
import { spell } from '../account-hit';
import { narrowAccount, type Hit, type Sightings } from '../account-states';
import { keyedHash, listKey } from '../keys';
import type { Store, Stored } from '../ports';
import { readValues } from './list-store';
import { ACCOUNT_CHUNK, type AccountEntry, type ReadingState } from './stored';

export interface AccountFact {
  readonly possible: Possible<'account'>;
  readonly because?: UnknownReason;
}

export interface KnownAccounts {
  /** An address that was read already. */
  readonly has: (hash: string) => boolean;
  readonly add: (entries: readonly AccountEntry[]) => void;
  /** What is possible of this address, given how far the reading came. */
  readonly factOf: (address: string, reading: ReadingState) => AccountFact;
}

/** Half of the hash tells a hundred thousand addresses apart and takes half the storage. */
const HASH_LENGTH = 32;

/** How an address is named in what is stored of accounts; `undefined`: it is none. */
export function hashOfAddress(text: string, secret: string): string | undefined {
  const address = parseAddress(text);
  return address.valid
    ? keyedHash(secret, ['list', spell(address)]).slice(0, HASH_LENGTH)
    : undefined;
}

/** The accounts in the first so many chunks. */
export async function openAccounts(
  store: Store,
  id: string,
  { chunks, secret }: { readonly chunks: number; readonly secret: string },
): Promise<Stored<KnownAccounts>> {
  const keys = Array.from({ length: chunks }, (_, index) => listKey(id, 'accounts', index));
  const stored = await readValues(store, keys, ACCOUNT_CHUNK);
  if (!stored.ok || stored.value.includes(undefined)) return { ok: false };
  const accounts = toKnownAccounts(secret);
  for (const chunk of stored.value) accounts.add(chunk ?? []);
  return { ok: true, value: accounts };
}

/** Nobody is known yet. */
export function toKnownAccounts(secret: string): KnownAccounts {
  const kinds = new Map<string, Set<AccountEntry[1]>>();
  return {
    has: (hash) => kinds.has(hash),
    add: (entries) => {
      for (const [hash, kind] of entries) {
        const known = kinds.get(hash);
        if (known === undefined) kinds.set(hash, new Set([kind]));
        else known.add(kind);
      }
    },
    factOf: (address, reading) => {
      const hash = hashOfAddress(address, secret);
      const found = hash === undefined ? undefined : kinds.get(hash);
      return factOf(found ?? new Set(), reading);
    },
  };
}

function factOf(kinds: ReadonlySet<AccountEntry[1]>, reading: ReadingState): AccountFact {
  const hits = hitsOf(kinds);
  // An address has one Atlassian account at the most: where none was found, a hidden one can be it.
  const isFound = hits.some(({ kind }) => kind === 'atlassian');
  const hidden: readonly Hit[] =
    !isFound && reading.hiddenUsers > 0 ? [hit('atlassian', true, 'hidden')] : [];
  const narrowed = narrowAccount({
    hits: [...hits, ...hidden],
    users: sightOf(reading.users),
    customers: sightOf(reading.customers),
  });
  const because = narrowed.because === undefined ? undefined : reasonOf(narrowed.because, reading);
  return { possible: narrowed.possible, ...(because === undefined ? {} : { because }) };
}

/**
 * One account of each kind: the list of users and the lists of customers show the same one. Unlike the search for users,
 * both lists may show who was invited and has not accepted, as active.
 */
function hitsOf(kinds: ReadonlySet<AccountEntry[1]>): readonly Hit[] {
  const isUser = kinds.has('atlassian') || kinds.has('atlassian-inactive');
  const isCustomer = kinds.has('atlassian-customer') || kinds.has('atlassian-customer-inactive');
  const isPortalOnly = kinds.has('portal-only') || kinds.has('portal-only-inactive');
  const active = kinds.has(isUser ? 'atlassian' : 'atlassian-customer');
  return [
    ...(isUser || isCustomer
      ? [{ ...hit('atlassian', active, 'same'), mayBeInvited: true } as const]
      : []),
    ...(isPortalOnly ? [hit('portal-only', kinds.has('portal-only'), 'same')] : []),
  ];
}

function hit(kind: Hit['kind'], active: boolean, address: Hit['address']): Hit {
  // Which account it is makes no difference here.
  return { accountId: kind, kind, active, address };
}

/** What was not read to the end could show anybody. */
function sightOf(end: ReadingState['users']): Sightings['users'] {
  switch (end) {
    case 'complete':
    case 'not-permitted':
    case 'not-available':
    case 'failed':
    case 'timed-out':
      return end;
    case 'reading':
    case 'budget':
    case 'not-recorded':
    case 'not-readable':
    case 'ambiguous':
    case 'hidden':
      return 'cut-off';
  }
}

/** Cut off means here that the budget was used up, not that there were too many matches. */
function reasonOf(because: UnknownReason, { users, customers }: ReadingState): UnknownReason {
  const isCutOff = users === 'budget' || customers === 'budget';
  return because === 'ambiguous' && isCutOff ? 'budget' : because;
}
