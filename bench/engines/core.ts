/** Our own core: with the whole answer, and with the outcomes alone. */
import { decide, type Invite } from '../../src/decide/decide';
import { outcomesIn } from '../../src/decide/graph';
import { parseAddress } from '../../src/decide/address';
import { masksOf, onSite, withoutDomain, type DomainOnSite } from '../../src/decide/invite-masks';
import type { PreparedSite } from '../../src/decide/site';
import { outcomesOf } from '../../src/decide/walk';
import type { Engine } from './engine';

export const core: Engine = {
  name: 'core',
  ready: () =>
    Promise.resolve({
      kind: 'sync',
      decide: ({ invite, site }) => decide(invite, site),
    }),
};

/** The cheap walk that counting and comparing use. It says which outcomes, not which step. */
export const coreOutcomes: Engine = {
  name: 'core-outcomes',
  ready: () =>
    Promise.resolve({
      kind: 'sync',
      decide: ({ invite, site }) =>
        outcomesIn(outcomesOf([...masksOf(invite, known(invite, site).masks)])),
    }),
};

function known({ address: text }: Invite, site: PreparedSite): DomainOnSite {
  const address = parseAddress(text);
  return address.valid ? onSite(address.domain, site) : withoutDomain(site);
}
