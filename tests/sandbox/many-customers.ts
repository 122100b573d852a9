/** A site with many customers, kept on disk as the sandbox keeps it, and what its app has stored of them. */
import { join } from 'node:path';
import { openDisk } from '../../sandbox/host/disk';
import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { siteOf } from '../../sandbox/site/examples/example';
import { portalOnly } from '../../sandbox/site/examples/people';
import type { SiteAccount, SiteState } from '../../sandbox/site/types';

/** As the large example, with so many portal-only customers of its first project; with its users too where they are read. */
export function siteWith(customers: number, hasUsers = false): SiteState {
  const { state } = exampleOf('large');
  const others = state.accounts.filter(
    ({ persona, accountType }) =>
      persona !== undefined || (hasUsers && accountType === 'atlassian'),
  );
  const people = Array.from({ length: customers }, (_, n): SiteAccount => {
    const emailAddress = `person${String(n)}@client-${String(n % 40)}.example.com`;
    return portalOnly(0x1000 + n, { displayName: `Person ${String(n)}`, emailAddress });
  });
  const { suggestions, truth } = state;
  return siteOf({ example: 'large', truth, accounts: [...others, ...people], suggestions });
}

/** The sandbox opens it as if it had been left so. */
export async function keepSite(data: string, site: SiteState): Promise<void> {
  const disk = await openDisk(join(data, 'simulated'));
  await disk.shelf('site').write(new Map([['state', site]]));
  await disk.close();
}

/** Everything that the app kept but the record, in which domains stand. */
export async function storeOf(data: string): Promise<string> {
  const disk = await openDisk(join(data, 'simulated'));
  const kept = await disk.shelf('kvs').list('', undefined, -1);
  await disk.close();
  return JSON.stringify(kept.filter(([key]) => !/:settings:/.test(key)));
}

/** Of the last part of an account id. */
const ID_LENGTH = 24;

/** Fails where an address or an account id of a customer lies in it. */
export function expectNobody(store: string, { accounts }: SiteState): void {
  const ids = accounts.flatMap(({ accountId, persona }) =>
    persona === undefined ? [accountId.slice(-ID_LENGTH)] : [],
  );
  const all = new Set(ids);
  const found = store.match(/[0-9a-f]{24}/g)?.find((id) => all.has(id));
  if (found !== undefined) throw new Error(`an account id lies in the store: ${found}`);
  const address = /(?:person\d+|[abc])@/.exec(store);
  if (address) throw new Error(`an address lies in the store: ${address[0]}`);
}
