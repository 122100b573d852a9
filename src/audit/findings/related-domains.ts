/** Checks of parents and children of approved domains: entries hold for exactly their domain (D8). */
import { parentDomains, type DomainName } from '../../decide/domain-name';
import { isPublicMailProvider } from '../../decide/public-mail-provider';
import { relatedListed } from '../../decide/site';
import { aboutDomains } from './found';
import type { Check, Setup } from './setup';

/** A domain of the External list has a parent or a child that is approved. */
export const relativeOfApproved: Check = (setup) => {
  const { approvedDomains } = setup.settings.site;
  if (approvedDomains === undefined) return [];
  const domains = setup.externalList.filter(
    (domain) => relatedListed(domain, setup.site)[0] === 'yes',
  );
  const [first] = domains;
  const isRelative = (other: DomainName) =>
    first !== undefined && (other.endsWith(`.${first}`) || first.endsWith(`.${other}`));
  return aboutDomains(setup, 'relative-of-approved-domain', {
    domains,
    near: [...approvedDomains.keys()].find(isRelative),
    facts: ['site.approvedDomains', 'site.externalDomains'],
  });
};

/** A part of a company is approved, and the company itself is on no list and gets something else. */
export const parentMissing: Check = (setup) => {
  const onAList = new Set([...setup.approved.map(([domain]) => domain), ...setup.externalList]);
  const childOf = new Map<DomainName, DomainName>();
  for (const [domain] of setup.approved) {
    const parent = parentDomains(domain).find((one) => !isRegistry(one));
    if (parent === undefined || onAList.has(parent) || childOf.has(parent)) continue;
    if (isLeftOut(parent, domain, setup)) childOf.set(parent, domain);
  }
  const [first] = childOf.values();
  return aboutDomains(setup, 'parent-domain-missing', {
    domains: [...childOf.keys()],
    near: first,
    facts: ['site.approvedDomains'],
  });
};

function isLeftOut(parent: DomainName, child: DomainName, { usual }: Setup): boolean {
  const [own, ofParent] = [usual(child), usual(parent)];
  return (
    own.decidedBy.join() === 'T1' && ofParent.certain && ofParent.outcomes[0] !== own.outcomes[0]
  );
}

/** Under these anybody can have a domain, so that it is nobody's parent; the usual ones, as no list of all is at hand. */
const REGISTRY =
  /^(?:(?:ac|asso|co|com|edu|gob|gouv|gov|gv|id|ltd|mil|ne|net|nhs|nom|or|org|plc|sch)\.[a-z]{2}|(?:br|cn|de|eu|gb|uk|us)\.com|onmicrosoft\.com)$/;

function isRegistry(domain: DomainName): boolean {
  return REGISTRY.test(domain) || isPublicMailProvider(domain);
}
