/** Lists of people as REST pages through them: filtered once, not anew for each page of a large site. */
import type { SiteAccount, SiteProject } from '../types';

type Accounts = readonly SiteAccount[];

const atlassian = new WeakMap<Accounts, Accounts>();
const members = new WeakMap<Accounts, WeakMap<SiteProject['customers'], Accounts>>();

/** Accounts with an Atlassian account. A changed site has another list, and so another entry here. */
export function atlassianAccounts(accounts: Accounts): Accounts {
  return kept(atlassian, accounts, () =>
    accounts.filter(({ accountType }) => accountType !== 'customer'),
  );
}

/** Customers of a project, in the order of the accounts. */
export function customersOf(accounts: Accounts, { customers }: SiteProject): Accounts {
  const ofSite = kept(members, accounts, () => new WeakMap<SiteProject['customers'], Accounts>());
  return kept(ofSite, customers, () => {
    const ids = new Set(customers);
    return accounts.filter(({ accountId }) => ids.has(accountId));
  });
}

function kept<Key extends object, Value>(
  map: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
