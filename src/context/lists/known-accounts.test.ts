import { HEAD, LIST } from '../../../tests/back-end/list-world';
import { fakePorts } from '../../../tests/back-end/ports';
import { listKey } from '../keys';
import { hashOfAddress, openAccounts, toKnownAccounts } from './known-accounts';
import { startOfReading } from './list-progress';
import type { AccountEntry, ReadingState } from './stored';

const ALL: ReadingState = {
  ...startOfReading(HEAD, HEAD.at),
  customers: 'complete',
  users: 'complete',
};
const hash = hashOfAddress('jo@acme.com', 's') ?? '';

function factOf(kinds: readonly AccountEntry[1][], reading: ReadingState) {
  const known = toKnownAccounts('s');
  known.add(kinds.map((kind): AccountEntry => [hash, kind]));
  return known.factOf('JO@acme.com', reading);
}

test('addresses are compared without regard to case, and named by a hash of the installation', () => {
  expect(hashOfAddress('Jo@ACME.com', 's')).toBe(hash);
  expect(hashOfAddress('jo@acme.com', 't')).not.toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{32}$/);
  expect(hashOfAddress('jo', 's')).toBeUndefined();
});

const HIDDEN = { ...ALL, hidden: 1, hiddenUsers: 1 };
const BUDGET: ReadingState = { ...ALL, users: 'budget' };
const REFUSED: ReadingState = { ...ALL, users: 'not-permitted' };

test.each([
  {
    kinds: [],
    reading: ALL,
    has: 'none',
    hasNot: 'atlassian-with-access',
    because: 'not-readable',
  },
  {
    kinds: [],
    reading: BUDGET,
    has: 'atlassian-with-access',
    hasNot: undefined,
    because: 'budget',
  },
  { kinds: [], reading: REFUSED, has: 'both', hasNot: undefined, because: 'not-permitted' },
  { kinds: [], reading: HIDDEN, has: 'both', hasNot: undefined, because: 'hidden' },
  { kinds: ['portal-only'], reading: ALL, has: 'portal-only', hasNot: 'both', because: undefined },
  { kinds: ['portal-only'], reading: HIDDEN, has: 'both', hasNot: 'none', because: 'not-readable' },
  {
    kinds: ['atlassian', 'portal-only'],
    reading: HIDDEN,
    has: 'both',
    hasNot: 'none',
    because: undefined,
  },
  {
    kinds: ['atlassian'],
    reading: HIDDEN,
    has: 'invited',
    hasNot: 'none',
    because: 'not-readable',
  },
  {
    kinds: ['atlassian-customer'],
    reading: REFUSED,
    has: 'invited',
    hasNot: 'none',
    because: 'not-permitted',
  },
] as const)(
  '$kinds: $has is possible, $hasNot is not',
  ({ kinds, reading, has, hasNot, because }) => {
    const fact = factOf(kinds, reading);
    expect(fact.possible).toContain(has);
    if (hasNot !== undefined) expect(fact.possible).not.toContain(hasNot);
    expect(fact.because).toBe(because);
  },
);

test('chunks are joined; one that is missing is refused, not taken for empty', async () => {
  const { store } = fakePorts();
  await store.set(listKey(LIST, 'accounts', 0), [[hash, 'portal-only']]);
  const opened = await openAccounts(store, LIST, { chunks: 1, secret: 's' });
  expect(opened.ok && opened.value.has(hash)).toBe(true);
  expect(await openAccounts(store, LIST, { chunks: 2, secret: 's' })).toEqual({ ok: false });
});
