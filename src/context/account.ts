/** Reads what Jira shows the caller of the account behind an address. */
import * as v from 'valibot';
import type { Address } from '../decide/address';
import { FACT_VALUES, type Possible } from '../decide/facts';
import type { UnknownReason } from '../contract/fact-report';
import { narrowAccount, type Hit, type Sightings } from './account-states';
import { spell, toHit, type Person } from './account-hit';
import { findCustomers, findUsers, holdsLicence, type Found } from './account-search';
import { accountKey } from './keys';
import type { Missing, Ports } from './ports';
import type { Kind, ReadThrough } from './read-through';
import { isPassing, type Reading } from './reading';

/** What is possible of the account, and what a screen may say of why it is not known better. */
export interface Account {
  readonly possible: Possible<'account'>;
  readonly because?: UnknownReason;
  /** A part could not be read this time; such a reading is not kept. */
  readonly passing: boolean;
}

/** Where and as whom to look. */
export interface Place {
  readonly accountId: string;
  readonly projectId: string;
  /** Whose customers to list, or why that is not known. */
  readonly serviceDesk: { readonly ok: true; readonly id: string } | Missing;
  /** The caller may browse users: finding nobody then means something. */
  readonly browsesUsers: boolean;
  readonly hash: (parts: readonly string[]) => string;
}

/** Which account, and what is known of it before. */
interface Wanted {
  readonly address: Address;
  readonly again: boolean;
  /** People whom Jira shows elsewhere, such as on a request: no search has to find them. */
  readonly known?: readonly Person[];
}

const STATES = v.picklist(FACT_VALUES.account);
const UNKNOWN_REASON = v.picklist([
  'not-readable',
  'not-permitted',
  'not-available',
  'failed',
  'timed-out',
  'ambiguous',
  'hidden',
]);

const ACCOUNT: Kind<Account> = {
  schema: v.object({
    possible: v.tupleWithRest([STATES], STATES),
    because: v.exactOptional(UNKNOWN_REASON),
    passing: v.boolean(),
  }),
  ttl: ({ passing }) => (passing ? 0 : 5 * 60),
};

/** At most five minutes old, and the caller's own: nobody is told what Jira told somebody else. */
export function readAccount(
  { ports, readThrough }: { readonly ports: Ports; readonly readThrough: ReadThrough },
  { address, again, known = [] }: Wanted,
  place: Place,
): Promise<Reading<Account>> {
  const spelled = spell(address);
  const told = known.map(({ accountId, active }) => `${accountId} ${String(active)}`);
  const hash = place.hash([spelled, place.accountId, String(place.browsesUsers), ...told]);
  return readThrough({
    kind: ACCOUNT,
    key: accountKey(place.projectId, hash),
    again,
    read: async () => {
      const account = await readFromJira(ports, { address, known }, place);
      return { ok: true, value: account, at: ports.now().toISOString() };
    },
  });
}

async function readFromJira(
  ports: Ports,
  { address, known }: Required<Pick<Wanted, 'address' | 'known'>>,
  place: Place,
): Promise<Account> {
  const [users, customers] = await Promise.all([
    findUsers(ports.jira, address),
    place.serviceDesk.ok
      ? findCustomers(ports.jira, address, place.serviceDesk.id)
      : ({ hits: [], sight: place.serviceDesk.because } satisfies Found),
  ]);
  const shown = [...customers.hits, ...known.flatMap((person) => toHit(person, address))];
  const { hits, passing } = await withLicences(ports, merge(users.hits, shown));
  const sightings: Sightings = {
    hits,
    users: users.sight === 'complete' && !place.browsesUsers ? 'not-permitted' : users.sight,
    customers: customers.sight,
  };
  return {
    ...narrowAccount(sightings),
    passing: passing || [users, customers].some(isPassingSight),
  };
}

/** The same account found twice is one; where either search showed its address, it is not hidden. */
function merge(users: readonly Hit[], customers: readonly Hit[]): readonly Hit[] {
  const byId = new Map(users.map((hit) => [hit.accountId, hit]));
  for (const hit of customers) {
    const known = byId.get(hit.accountId);
    if (known === undefined) {
      byId.set(hit.accountId, hit.kind === 'atlassian' ? { ...hit, mayBeInvited: true } : hit);
    } else if (known.address === 'hidden') {
      byId.set(hit.accountId, hit);
    }
  }
  return [...byId.values()];
}

/** Asks for the licence of the one Atlassian account that certainly has this address. */
async function withLicences(
  ports: Ports,
  hits: readonly Hit[],
): Promise<{ readonly hits: readonly Hit[]; readonly passing: boolean }> {
  const [one, ...more] = hits.filter(
    ({ kind, active, address }) => kind === 'atlassian' && active && address === 'same',
  );
  if (one === undefined || more.length > 0) return { hits, passing: false };
  const licence = await holdsLicence(ports.jira, one.accountId);
  if (!licence.ok) return { hits, passing: isPassing(licence.because) };
  return {
    hits: hits.map((hit) => (hit === one && licence.value ? { ...hit, hasAccess: true } : hit)),
    passing: false,
  };
}

function isPassingSight({ sight }: Found): boolean {
  return sight !== 'complete' && sight !== 'cut-off' && isPassing(sight);
}
