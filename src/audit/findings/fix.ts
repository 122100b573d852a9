/** The changes that end a finding, where there is one obvious way; elsewhere an admin has to choose. */
import { parentDomains, type DomainName } from '../../decide/domain-name';
import type { DomainEntry, Settings } from '../../decide/settings';
import type { SettingChange } from '../setting-change';
import type { Finding, FindingCode } from './finding';

type Fix = (finding: Finding, settings: Settings) => readonly SettingChange[];

/** More changes than anybody would make before looking what they do. */
const MOST_CHANGES = 20;

/** The changes; empty where there are several ways, or more changes than can be tried at once. */
export function fixOf(finding: Finding, settings: Settings): readonly SettingChange[] {
  const { domains, projects, code } = finding;
  if (domains.length > MOST_CHANGES || projects.length > MOST_CHANGES) return [];
  return FIXES[code]?.(finding, settings) ?? [];
}

const onList =
  (act: 'add' | 'remove'): Fix =>
  ({ domains }) =>
    domains.map((domain) => ({ setting: 'externalDomains', act, domain }));

const edited =
  (entry: DomainEntry): Fix =>
  ({ domains }) =>
    domains.map((domain) => ({ setting: 'approvedDomains', act: 'edit', domain, entry }));

const FIXES: Readonly<Partial<Record<FindingCode, Fix>>> = {
  'nobody-gets-mail': (_, { site }) => [
    ...(site.external === true ? [] : [{ setting: 'external', to: true } as const]),
    ...(site.outgoingMail === false ? [{ setting: 'outgoingMail', to: true } as const] : []),
  ],
  'portal-access-broken': ({ projects }) =>
    projects.map((project) => ({ setting: 'portalAccess', project, to: 'healthy' })),
  'outgoing-mail-off': () => [{ setting: 'outgoingMail', to: true }],
  'granting-domain-while-internal-off': () => [{ setting: 'internal', to: true }],
  'any-domain-while-internal-off': () => [{ setting: 'anyDomain', entry: { role: 'none' } }],
  'external-list-allows-nobody': () => [{ setting: 'externalDomains', act: 'turn-off' }],
  'external-list-fails-approved-domain': onList('add'),
  'public-provider-approved': edited({ role: 'none' }),
  'role-may-use-licence': edited({ role: 'customer' }),
  'any-domain-may-use-licence': () => [{ setting: 'anyDomain', entry: { role: 'none' } }],
  'any-domain-grants': () => [{ setting: 'anyDomain', entry: { role: 'none' } }],
  'customer-invited-off': ({ projects }) =>
    projects.map((project) => ({ setting: 'customerInvited', project, to: true })),
  'approval-required': edited({ approval: false }),
  'granted-domain-on-external-list': onList('remove'),
  'public-provider-on-external-list': onList('remove'),
  'relative-of-approved-domain': asApproved,
  'parent-domain-missing': asApproved,
  'entry-same-as-any-domain': ({ domains }) =>
    domains.map((domain) => ({ setting: 'approvedDomains', act: 'remove', domain })),
};

/** Approves each domain with the entry of its relative. */
function asApproved({ domains }: Finding, { site }: Settings): readonly SettingChange[] {
  const approved = [...(site.approvedDomains ?? [])];
  return domains.flatMap((domain) => {
    const [, entry] = approved.find(([other]) => areRelated(domain, other)) ?? [];
    return entry === undefined
      ? []
      : [{ setting: 'approvedDomains', act: 'add', domain, entry } as const];
  });
}

function areRelated(a: DomainName, b: DomainName): boolean {
  return parentDomains(a).includes(b) || parentDomains(b).includes(a);
}
