/**
 * Every class of two setups together, in groups with the same facts in both. Most domains are alike in both setups, so
 * they stay in the groups that the first has them in, and only what a change touches is looked at one by one.
 */
import type { DomainName } from '../decide/domain-name';
import type { PreparedSite } from '../decide/site';
import type { Baseline } from './baseline';
import { grouped } from './grouped';
import { singleClass, unlistedClasses, type JointClass } from './joint-classes';
import { domainSignature } from './new-person';
import { touchedDomains } from './touched';

export interface JointGroup {
  /** Has the facts of all of them. */
  readonly domain: DomainName;
  /** Made when they are asked for: of a group in which nothing changes nobody wants to know them. */
  readonly classes: () => readonly JointClass[];
}

/** The groups of a baseline and another setup. Domains that are set apart count as a class each. */
export function jointGroups(
  { site, groups }: Baseline,
  changed: PreparedSite,
  apart: readonly DomainName[],
): readonly JointGroup[] {
  const touched = new Set([...touchedDomains(site, changed), ...apart]);
  const signature = ({ domain }: JointClass) =>
    `${domainSignature(domain, site)}|${domainSignature(domain, changed)}`;
  const others = [
    ...[...touched].sort().map((domain) => singleClass(domain, site, changed)),
    ...unlistedClasses(site, changed, apart),
  ];
  return [
    ...groups.flatMap((group) => untouchedGroup(group, touched, site, changed)),
    ...grouped(others, signature).map((classes) => ({
      domain: classes[0].domain,
      classes: () => classes,
    })),
  ];
}

function untouchedGroup(
  group: readonly DomainName[],
  touched: ReadonlySet<DomainName>,
  site: PreparedSite,
  changed: PreparedSite,
): readonly JointGroup[] {
  const domain = group.find((one) => !touched.has(one));
  if (domain === undefined) return [];
  const classes = () => {
    const one = singleClass(domain, site, changed);
    return group.filter((other) => !touched.has(other)).map((other) => ({ ...one, domain: other }));
  };
  return [{ domain, classes }];
}
