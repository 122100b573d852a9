import type { AccountState } from '../decide/facts';
import { narrowAccount, type Hit, type Sightings } from './account-states';

const complete: Sightings = { hits: [], users: 'complete', customers: 'complete' };
const person: Hit = { accountId: 'a', kind: 'atlassian', active: true, address: 'same' };
const portal: Hit = { accountId: 'qm:1', kind: 'portal-only', active: true, address: 'same' };
const ALL: readonly AccountState[] = [
  'none',
  'portal-only',
  'portal-only-inactive',
  'atlassian-with-access',
  'atlassian-without-access',
  'atlassian-inactive',
  'both',
  'invited',
];

interface Row {
  readonly name: string;
  readonly seen: Partial<Sightings>;
  readonly possible: readonly AccountState[];
  readonly because?: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'nobody found by both searches: what a search of active accounts misses, and customers elsewhere',
    seen: {},
    possible: ['none', 'portal-only', 'portal-only-inactive', 'atlassian-inactive', 'invited'],
    because: 'not-readable',
  },
  {
    name: 'nobody found, customers not listed: portal-only as well',
    seen: { customers: 'not-permitted' },
    possible: ['none', 'portal-only', 'portal-only-inactive', 'atlassian-inactive', 'invited'],
    because: 'not-permitted',
  },
  {
    name: 'nobody found without the permission to browse users: everything',
    seen: { users: 'not-permitted' },
    possible: ALL,
    because: 'not-permitted',
  },
  {
    name: 'the search for users failed: everything',
    seen: { users: 'failed' },
    possible: ALL,
    because: 'failed',
  },
  {
    name: 'a rate limit is told as a failure',
    seen: { users: 'rate-limited' },
    possible: ALL,
    because: 'failed',
  },
  {
    name: 'too many matches to look at: everything',
    seen: { users: 'cut-off' },
    possible: ALL,
    because: 'ambiguous',
  },
  {
    name: 'an Atlassian account: with or without access, and perhaps a customer of another project',
    seen: { hits: [person] },
    possible: ['atlassian-with-access', 'atlassian-without-access', 'both'],
    because: 'not-readable',
  },
  {
    name: 'an Atlassian account with a licence: with access',
    seen: { hits: [{ ...person, hasAccess: true }] },
    possible: ['atlassian-with-access', 'both'],
    because: 'not-readable',
  },
  {
    name: 'an Atlassian account that only the customer list shows: perhaps just invited',
    seen: { hits: [{ ...person, mayBeInvited: true }] },
    possible: ['atlassian-with-access', 'atlassian-without-access', 'both', 'invited'],
    because: 'not-readable',
  },
  {
    name: 'an Atlassian account, customers not listed: perhaps a portal-only one beside it',
    seen: { hits: [person], customers: 'not-available' },
    possible: ['atlassian-with-access', 'atlassian-without-access', 'both'],
    because: 'not-available',
  },
  {
    name: 'an Atlassian account that is not active',
    seen: { hits: [{ ...person, active: false }] },
    possible: ['portal-only', 'atlassian-inactive'],
    because: 'not-readable',
  },
  { name: 'a portal-only account', seen: { hits: [portal] }, possible: ['portal-only'] },
  {
    name: 'a portal-only account that is not active',
    seen: { hits: [{ ...portal, active: false }] },
    possible: ['portal-only-inactive'],
  },
  {
    name: 'a portal-only account, users not searched: perhaps an Atlassian one beside it',
    seen: { hits: [portal], users: 'not-permitted' },
    possible: ['portal-only', 'both'],
    because: 'not-permitted',
  },
  { name: 'both kinds', seen: { hits: [person, portal] }, possible: ['both'] },
  {
    name: 'both kinds, neither active',
    seen: {
      hits: [
        { ...person, active: false },
        { ...portal, active: false },
      ],
    },
    possible: ['portal-only-inactive', 'atlassian-inactive'],
    because: 'ambiguous',
  },
  {
    name: 'a hidden address may be this one',
    seen: { hits: [{ ...person, address: 'hidden' }] },
    possible: [
      'none',
      'portal-only',
      'portal-only-inactive',
      'atlassian-with-access',
      'atlassian-without-access',
      'atlassian-inactive',
      'both',
      'invited',
    ],
    because: 'hidden',
  },
  {
    name: 'a hidden portal-only account may be a second one',
    seen: { hits: [person, { ...portal, address: 'hidden' }] },
    possible: ['atlassian-with-access', 'atlassian-without-access', 'both'],
    because: 'not-readable',
  },
  {
    name: 'a hidden Atlassian account changes nothing once the address is found',
    seen: {
      hits: [
        { ...person, hasAccess: true },
        { ...person, accountId: 'b', address: 'hidden' },
      ],
    },
    possible: ['atlassian-with-access', 'both'],
    because: 'not-readable',
  },
  {
    name: 'two accounts of one kind with the same address: active or not',
    seen: { hits: [person, { ...person, accountId: 'b', active: false }] },
    possible: [
      'portal-only',
      'atlassian-with-access',
      'atlassian-without-access',
      'atlassian-inactive',
      'both',
    ],
    because: 'ambiguous',
  },
];

describe('the states that are left', () => {
  test.each(ROWS)('$name', ({ seen, possible, because }) => {
    const narrowed = narrowAccount({ ...complete, ...seen });
    expect(narrowed.possible).toEqual(possible);
    expect(narrowed.because).toBe(because);
  });
});
