/** A record made ready to be compared with others that differ from it in little: indexed once, its domains in groups. */
import type { DomainName } from '../decide/domain-name';
import type { Settings, SiteSettings } from '../decide/settings';
import { prepareSite, type PreparedSite } from '../decide/site';
import { grouped } from './grouped';
import { domainSignature } from './new-person';

export interface Baseline {
  readonly settings: Settings;
  readonly site: PreparedSite;
  /** The domains of both lists, in order; those of one group have the same facts. */
  readonly groups: readonly (readonly DomainName[])[];
}

const BASELINES = new WeakMap<Settings, Baseline>();

/** The baseline of a record; settings never change, so it is made once. */
export function baselineOf(settings: Settings): Baseline {
  const known = BASELINES.get(settings);
  if (known !== undefined) return known;
  const site = prepareSite(settings.site);
  const groups = grouped([...listedDomains(site)].sort(), (domain) =>
    domainSignature(domain, site),
  );
  const baseline = { settings, site, groups };
  BASELINES.set(settings, baseline);
  return baseline;
}

/** Indexes another record; a list that both share is not indexed again. */
export function prepareBeside(baseline: Baseline, settings: Settings): PreparedSite {
  const { approvedDomains: approved, externalDomains: external, ...rest } = settings.site;
  const { approvedDomains, externalDomains } = baseline.settings.site;
  const { site } = baseline;
  const changed: SiteSettings = {
    ...rest,
    ...(approved === undefined || approved === approvedDomains
      ? {}
      : { approvedDomains: approved }),
    ...(external === undefined || external === externalDomains
      ? {}
      : { externalDomains: external }),
  };
  return {
    ...prepareSite(changed),
    ...(approved !== approvedDomains || site.approvedDomains === undefined
      ? {}
      : { approvedDomains: site.approvedDomains, parentsOfListed: site.parentsOfListed }),
    ...(external !== externalDomains || site.externalDomains === undefined
      ? {}
      : { externalDomains: site.externalDomains }),
  };
}

/** The domains that a site lists, on either list. */
function listedDomains(site: PreparedSite): ReadonlySet<DomainName> {
  return new Set([...(site.approvedDomains?.keys() ?? []), ...externalOf(site)]);
}

/** The domains of the External list; none when it is off or not known. */
export function externalOf({ externalDomains: list }: PreparedSite): Iterable<DomainName> {
  return list === undefined || list === 'any' ? [] : list;
}
