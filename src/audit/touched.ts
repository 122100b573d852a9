/** Which domains two setups treat differently on their own account; all others change as their whole group does. */
import { parentDomains, type DomainName } from '../decide/domain-name';
import type { PreparedSite } from '../decide/site';
import { externalOf } from './baseline';

/** The domains that only one of the two setups approves, as far as it is known. */
export function movedDomains(before: PreparedSite, after: PreparedSite): readonly DomainName[] {
  const [old, changed] = [before.approvedDomains, after.approvedDomains];
  if (old === changed) return [];
  return [
    ...[...(old?.keys() ?? [])].filter((domain) => changed?.has(domain) !== true),
    ...[...(changed?.keys() ?? [])].filter((domain) => old?.has(domain) !== true),
  ];
}

/**
 * Every domain with an entry of its own that changes, or whose parent or child moves, with those that are on one
 * External list only. A list that is not known says the same of all domains, so it touches those of the other alone.
 */
export function touchedDomains(before: PreparedSite, after: PreparedSite): ReadonlySet<DomainName> {
  const touched = new Set<DomainName>(listedOnce(before, after));
  if (before.approvedDomains !== after.approvedDomains) {
    for (const domain of newlyKnown(before, after)) touched.add(domain);
    for (const domain of relativesOf(movedDomains(before, after), [before, after])) {
      touched.add(domain);
    }
  }
  return touched;
}

/** On the External list of one setup, and not on that of the other. */
function listedOnce(before: PreparedSite, after: PreparedSite): readonly DomainName[] {
  const [old, changed] = [before.externalDomains, after.externalDomains];
  if (old === changed || changed === undefined || changed === 'any') return [];
  if (old === undefined || old === 'any') return [...changed];
  return [
    ...[...old].filter((domain) => !changed.has(domain)),
    ...[...changed].filter((domain) => !old.has(domain)),
  ];
}

/** Approved in a way that the other setup does not know. */
function newlyKnown(before: PreparedSite, after: PreparedSite): readonly DomainName[] {
  const old = before.approvedDomains;
  // Equal grants are one and the same list, in every setup.
  return [...(after.approvedDomains ?? [])].flatMap(([domain, grants]) =>
    old?.get(domain) === grants ? [] : domain,
  );
}

/** Listed domains that are one of these, a parent or a child of one. */
function relativesOf(
  moved: readonly DomainName[],
  sites: readonly PreparedSite[],
): readonly DomainName[] {
  if (moved.length === 0) return [];
  const [own, parents] = [new Set(moved), new Set(moved.flatMap(parentDomains))];
  const isRelated = (domain: DomainName) =>
    parents.has(domain) || parentDomains(domain).some((parent) => own.has(parent));
  return [...moved, ...sites.flatMap((site) => [...externalOf(site)].filter(isRelated))];
}
