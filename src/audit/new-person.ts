/**
 * The question that an audit asks: a new person of some domain, invited by an agent on the Customers page. What is not
 * recorded of site or project stays unknown.
 */
import { factsOf, type Invite } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import { unknown, type Facts } from '../decide/facts';
import { isPublicMailProvider } from '../decide/public-mail-provider';
import type { ProjectSettings, Settings } from '../decide/settings';
import {
  onExternalList,
  ownEntry,
  relatedListed,
  switchState,
  type PreparedSite,
} from '../decide/site';

/** An address that stands for its whole domain. */
export function exampleAddress(domain: DomainName): string {
  return `someone@${domain}`;
}

/** The invite itself. */
export function newPerson(address: string, project: ProjectSettings): Invite {
  const { customerInvited, portalAccess } = project;
  return {
    address,
    route: 'customers-page',
    inviter: ['agent'],
    account: ['none'],
    project: {
      customerInvited: switchState('project.customerInvited', customerInvited),
      portalAccess: portalAccess === undefined ? unknown('project.portalAccess') : [portalAccess],
    },
  };
}

/** Its facts. */
export function factsOfNewPerson(
  domain: DomainName,
  project: ProjectSettings,
  site: PreparedSite,
): Facts {
  return factsOf(newPerson(exampleAddress(domain), project), site);
}

/** What the decision reads of a domain: two domains of one signature get the same answer in every project. */
export function domainSignature(domain: DomainName, site: PreparedSite): string {
  const approved = ownEntry(domain, site).join();
  const external = onExternalList(domain, site).join();
  const related = relatedListed(domain, site).join();
  return `${approved};${external};${related};${String(isPublicMailProvider(domain))}`;
}

/** What the decision reads of a project: two projects of one signature give every address the same answer. */
export function projectSignature(project: ProjectSettings): string {
  return `${String(project.customerInvited)};${String(project.portalAccess)}`;
}

/** The keys to ask about; a record without projects is asked about one of which nothing is known. */
export function projectsAsked(...records: readonly Settings[]): readonly (string | undefined)[] {
  const keys = new Set(records.flatMap(({ projects }) => [...projects.keys()]));
  return keys.size === 0 ? [undefined] : [...keys];
}

/** What is recorded of a project; nothing, if it is not in the record. */
export function projectOf(key: string | undefined, { projects }: Settings): ProjectSettings {
  return (key === undefined ? undefined : projects.get(key)) ?? {};
}
