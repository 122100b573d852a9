/** Checks of listed domains that look like a slip of the finger. */
import type { DomainName } from '../../decide/domain-name';
import { lookAlikeOf } from '../../decide/look-alike';
import { hasKnownTopLevel } from '../../decide/top-level-domain';
import { aboutDomains, type Check, type Setup } from './setup';

/** A listed domain is one typo away from another that is approved. */
export const lookAlikes: Check = (setup) => {
  const { approvedDomains } = setup.site;
  if (approvedDomains === undefined) return [];
  // A listed domain is no look-alike of anything, so each is taken off the list while it is judged.
  const others = new Map(approvedDomains);
  const site = { ...setup.site, approvedDomains: others };
  const found = listed(setup).filter((domain) => {
    const own = others.get(domain);
    others.delete(domain);
    const similar = lookAlikeOf(domain, site);
    if (own !== undefined) others.set(domain, own);
    return similar !== undefined;
  });
  return aboutDomains('look-alike-of-approved-domain', found, [
    'site.approvedDomains',
    'site.externalDomains',
  ]);
};

/** A listed domain ends in no top-level domain that exists. */
export const unknownTopLevels: Check = (setup) =>
  aboutDomains(
    'unknown-top-level-domain',
    listed(setup).filter((domain) => !hasKnownTopLevel(domain)),
    ['site.approvedDomains', 'site.externalDomains'],
  );

function listed({ approved, externalList }: Setup): readonly DomainName[] {
  return [...new Set([...approved.map(([domain]) => domain), ...externalList])];
}
