/** Checks of the External domain list: whom it shuts out, and which of its domains it does nothing for. */
import { isPublicMailProvider, publicMailProviders } from '../../decide/public-mail-provider';
import type { Verdict } from '../../decide/verdict';
import { aboutDomains, countCells, finding } from './found';
import type { Check } from './setup';

/** The list is on and empty: nobody can get a portal-only account. */
export const listAllowsNobody: Check = (setup) => {
  const { external, externalDomains } = setup.settings.site;
  if (external !== true || externalDomains === undefined || externalDomains.length > 0) return [];
  const cells = countCells(setup, isShutOut);
  return [
    finding(setup, 'external-list-allows-nobody', {
      facts: ['site.external', 'site.externalDomains'],
      cells,
    }),
  ];
};

/** An approved domain that gives no account is not on the list either: its people cannot be added. */
export const listFailsApproved: Check = (setup) =>
  aboutDomains(setup, 'external-list-fails-approved-domain', {
    domains: setup.approved
      .map(([domain]) => domain)
      .filter((domain) => isShutOut(setup.usual(domain))),
    facts: ['site.externalDomains', 'site.approvedDomains'],
  });

/** Shown before others that few have heard of. */
const BEST_KNOWN: ReadonlySet<string> = new Set(['gmail.com', 'outlook.com', 'yahoo.com']);

/** People with an address of a public provider cannot be added, because the list lacks the provider. */
export const listFailsPublicProviders: Check = (setup) => {
  const all = publicMailProviders().filter((domain) => isShutOut(setup.usual(domain)));
  const failing = all.find((domain) => BEST_KNOWN.has(domain)) ?? all[0];
  if (failing === undefined) return [];
  const cells = countCells(
    setup,
    (verdict, { addresses: { domain } }) => isPublicMailProvider(domain) && isShutOut(verdict),
  );
  return [
    finding(setup, 'external-list-fails-public-providers', {
      example: failing,
      facts: ['site.externalDomains'],
      cells,
    }),
  ];
};

/** A public provider is on the list: whoever gets an address there may be added. */
export const publicProviderOnList: Check = (setup) =>
  aboutDomains(setup, 'public-provider-on-external-list', {
    domains: setup.externalList.filter(isPublicMailProvider),
    facts: ['site.externalDomains', 'address.publicMailProvider'],
  });

/** A domain on the list gets Atlassian accounts all the same: for it the list does nothing. */
export const grantedOnList: Check = (setup) =>
  aboutDomains(setup, 'granted-domain-on-external-list', {
    domains: setup.externalList.filter((domain) => setup.usual(domain).decidedBy.join() === 'T1'),
    facts: ['site.internal', 'site.approvedDomains', 'site.anyDomain', 'site.externalDomains'],
  });

/** The list is the reason, whatever else is not known. */
function isShutOut({ decidedBy }: Verdict): boolean {
  return decidedBy.join() === 'T3';
}
