/** Addresses for long lists against the example `large`, made by counting: people of the site, newcomers, broken ones. */
import type { SiteAccount } from '../../sandbox/site/types';
import type { AccountState } from '../../src/decide/facts';

const BROKEN = ['', 'nobody', 'jo@', '@acme.com', 'two words@acme.com', 'jo@@acme.com'] as const;

/** The same every time; each of them once. */
export function listAddresses(
  count: number,
  accounts: readonly Pick<SiteAccount, 'emailAddress'>[],
): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const person = accounts[(n * 7) % accounts.length]?.emailAddress ?? '';
    if (n % 3 === 0 && n < accounts.length) return n % 6 === 0 ? person : person.toUpperCase();
    if (n % 50 === 1) return `${BROKEN[n % BROKEN.length] ?? ''}${n % 100 === 1 ? '' : ' '}`;
    const name = `new.person${String(n)}`;
    if (n % 5 === 2) return `${name}@oslo-${String((n % 19) + 1)}.example.net`;
    if (n % 5 === 3) return `${name}@client-${String(n % 60)}.example.com`;
    return n % 5 === 4 ? `${name}@gmail.com` : `${name}@elsewhere-${String(n % 400)}.example.org`;
  });
}

/** What is true of an address on the site, whoever may see it. */
export function trueStateOf(accounts: readonly SiteAccount[]): AccountState {
  const portal = accounts.find(({ accountType }) => accountType === 'customer');
  const atlassian = accounts.find(({ accountType }) => accountType === 'atlassian');
  if (portal && atlassian) return 'both';
  if (portal) return portal.standing === 'active' ? 'portal-only' : 'portal-only-inactive';
  if (!atlassian) return 'none';
  if (atlassian.standing === 'invited') return 'invited';
  if (atlassian.standing !== 'active') return 'atlassian-inactive';
  return atlassian.serviceRole === 'none' ? 'atlassian-without-access' : 'atlassian-with-access';
}

/** By what `keyOf` says. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}
