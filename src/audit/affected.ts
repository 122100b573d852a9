/** Whom a comparison concerns: of which domains, and in which projects, the answer changes. */
import { parseDomain, type DomainName } from '../decide/domain-name';
import type { Settings } from '../decide/settings';
import type { PreparedSite } from '../decide/site';
import { classKindOf } from './address-classes';
import { baselineOf, prepareBeside } from './baseline';
import type { Difference } from './compare';

/** `undefined`: it cannot be told. */
export interface Affected {
  /** Whether the answer changes for a domain in any project; a text that is no domain is unknown. */
  readonly domain: (text: string) => boolean | undefined;
  /** Whether it changes in this project; of one that is in neither record nothing is known. */
  readonly inProject: (text: string, project: string) => boolean | undefined;
}

type Projects = Set<string | undefined>;

/** Ready to be asked about any number of domains. A domain counts for its class. */
export function affectedBy(
  differences: readonly Difference[],
  before: Settings,
  after: Settings,
): Affected {
  const baseline = baselineOf(before);
  const sites = [baseline.site, prepareBeside(baseline, after)] as const;
  const byClass = projectsByClass(differences);
  const projectsOf = (text: string): Projects | undefined => {
    const domain = parseDomain(text);
    return domain && (byClass.get(classOf(domain, sites)) ?? new Set());
  };
  return {
    domain: (text) => {
      const projects = projectsOf(text);
      return projects && projects.size > 0;
    },
    inProject: (text, project) => {
      if (!before.projects.has(project) && !after.projects.has(project)) return undefined;
      return projectsOf(text)?.has(project);
    },
  };
}

function projectsByClass(differences: readonly Difference[]): ReadonlyMap<string, Projects> {
  const found = new Map<string, Projects>();
  for (const { classes, projects } of differences) {
    for (const one of classes) {
      const key = one.alone ? one.domain : `${one.before};${one.after}`;
      const known = found.get(key) ?? new Set();
      for (const project of projects) known.add(project);
      found.set(key, known);
    }
  }
  return found;
}

/** A listed domain by its name, any other by what both setups take it for. */
function classOf(domain: DomainName, sites: readonly [PreparedSite, PreparedSite]): string {
  const [before, after] = sites.map((site) => classKindOf(domain, site));
  const isListed = [before, after].some(
    (kind) => kind === 'approved-domain' || kind === 'external-domain',
  );
  return isListed ? domain : `${String(before)};${String(after)}`;
}
