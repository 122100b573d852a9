/** Where a finding is put right: the page of Jira or Atlassian Administration, and the same place on our own map. */
import type { Finding, FindingCode } from '../audit/findings/finding';
import type { Settings } from '../decide/settings';
import { SETTING_OF, urlOf, type Destination } from './destination';
import { lineKeyOf } from './map-lines';

type Where = Destination | 'the-list' | 'of-the-fact' | 'of-the-project' | 'the-record';

const WHERE: Readonly<Record<FindingCode, Where>> = {
  'nobody-gets-mail': 'customer-access',
  'portal-access-broken': 'project-permissions',
  'outgoing-mail-off': 'outgoing-mail',
  'internal-on-without-grant': 'app-access-settings',
  'granting-domain-while-internal-off': 'customer-access',
  'any-domain-while-internal-off': 'app-access-settings',
  'external-list-allows-nobody': 'customer-access',
  'external-list-fails-approved-domain': 'customer-access',
  'none-while-any-domain-grants': 'app-access-settings',
  'public-provider-approved': 'app-access-settings',
  'role-may-use-licence': 'app-access-settings',
  'any-domain-may-use-licence': 'app-access-settings',
  'any-domain-grants': 'app-access-settings',
  'look-alike-of-listed-domain': 'the-list',
  'look-alike-of-public-provider': 'the-list',
  'unknown-top-level-domain': 'the-list',
  'web-address-listed': 'the-list',
  'customer-invited-off': 'customer-notifications',
  'project-differs-from-siblings': 'of-the-project',
  'record-stale': 'the-record',
  'approval-required': 'app-access-settings',
  'any-domain-needs-approval': 'app-access-settings',
  'external-list-while-external-off': 'customer-access',
  'external-list-fails-public-providers': 'customer-access',
  'public-provider-on-external-list': 'customer-access',
  'granted-domain-on-external-list': 'customer-access',
  'relative-of-approved-domain': 'app-access-settings',
  'parent-domain-missing': 'app-access-settings',
  'entry-same-as-any-domain': 'app-access-settings',
  'record-incomplete': 'of-the-fact',
};

/** The page outside the app; none where only the record has to be looked after. */
export function destinationOf(finding: Finding, settings: Settings): Destination | undefined {
  const where = WHERE[finding.code];
  const [domain] = finding.domains;
  const [fact] = finding.facts;
  if (where === 'the-record') return undefined;
  if (where === 'of-the-fact') return fact === undefined ? undefined : SETTING_OF[fact];
  if (where === 'the-list') {
    const isApproved = domain !== undefined && settings.site.approvedDomains?.has(domain) === true;
    return isApproved ? 'app-access-settings' : 'customer-access';
  }
  if (where !== 'of-the-project') return where;
  const isBroken = finding.shown.verdict.decidedBy.includes('P2');
  return isBroken ? 'project-permissions' : 'customer-notifications';
}

/** Whether what is to be done ends in the record. */
export function isAboutRecord(code: FindingCode): boolean {
  return code === 'record-stale' || code === 'record-incomplete';
}

/** The address of a page; a page of a project needs one. */
export function addressOfPage(
  destination: Destination,
  siteUrl: string | undefined,
  projectKey: string | undefined,
): string | undefined {
  const isOfProject =
    destination.startsWith('customer-notifications') || destination.startsWith('project-');
  if (siteUrl === undefined || (isOfProject && projectKey === undefined)) return undefined;
  return urlOf(destination, { siteUrl, projectKey: projectKey ?? '' });
}

/** What the map is asked to show: the cell of the example. */
export function mapQueryOf({
  projects,
  address,
  kind,
  shown,
}: Finding): Readonly<Record<string, string>> {
  const project = projects[0] ?? shown.project;
  return {
    row: lineKeyOf(kind, address.slice(address.indexOf('@') + 1)),
    ...(project === undefined ? {} : { project }),
  };
}
