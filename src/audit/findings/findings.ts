/** Everything that the checks find in a record, the worst first. */
import type { Settings } from '../../decide/settings';
import {
  anyDomainGrants,
  anyDomainMayUseLicence,
  anyDomainNeedsApproval,
  anyDomainWhileInternalOff,
} from './any-domain';
import {
  approvalRequired,
  noneWhileAnyGrants,
  publicProviderApproved,
  roleMayUseLicence,
  sameAsAnyDomain,
} from './approved-entries';
import {
  grantedOnList,
  listAllowsNobody,
  listFailsApproved,
  listFailsPublicProviders,
  publicProviderOnList,
} from './external-list';
import { FINDING_CODES, type Finding, type FindingCode } from './finding';
import { lookAlikes, lookAlikesOfProviders, unknownTopLevels, webAddresses } from './near-misses';
import { customerInvitedOff, differsFromSiblings, portalAccessBroken } from './projects';
import { recordIncomplete, recordStale } from './record-state';
import { parentMissing, relativeOfApproved } from './related-domains';
import { prepareSetup, type Check, type RecordAge } from './setup';
import {
  grantWhileInternalOff,
  internalWithoutGrant,
  listWhileExternalOff,
  nobodyGetsMail,
  outgoingMailOff,
} from './switches';

const CHECKS: Readonly<Record<FindingCode, Check>> = {
  'nobody-gets-mail': nobodyGetsMail,
  'portal-access-broken': portalAccessBroken,
  'outgoing-mail-off': outgoingMailOff,
  'internal-on-without-grant': internalWithoutGrant,
  'granting-domain-while-internal-off': grantWhileInternalOff,
  'any-domain-while-internal-off': anyDomainWhileInternalOff,
  'external-list-allows-nobody': listAllowsNobody,
  'external-list-fails-approved-domain': listFailsApproved,
  'none-while-any-domain-grants': noneWhileAnyGrants,
  'public-provider-approved': publicProviderApproved,
  'role-may-use-licence': roleMayUseLicence,
  'any-domain-may-use-licence': anyDomainMayUseLicence,
  'any-domain-grants': anyDomainGrants,
  'look-alike-of-listed-domain': lookAlikes,
  'look-alike-of-public-provider': lookAlikesOfProviders,
  'unknown-top-level-domain': unknownTopLevels,
  'web-address-listed': webAddresses,
  'customer-invited-off': customerInvitedOff,
  'project-differs-from-siblings': differsFromSiblings,
  'record-stale': recordStale,
  'approval-required': approvalRequired,
  'any-domain-needs-approval': anyDomainNeedsApproval,
  'external-list-while-external-off': listWhileExternalOff,
  'external-list-fails-public-providers': listFailsPublicProviders,
  'public-provider-on-external-list': publicProviderOnList,
  'granted-domain-on-external-list': grantedOnList,
  'relative-of-approved-domain': relativeOfApproved,
  'parent-domain-missing': parentMissing,
  'entry-same-as-any-domain': sameAsAnyDomain,
  'record-incomplete': recordIncomplete,
};

/** At most one finding per code. Without an age nobody can say whether the record is stale. */
export function findingsIn(settings: Settings, age?: RecordAge): readonly Finding[] {
  const setup = prepareSetup(settings, age);
  return FINDING_CODES.flatMap((code) => CHECKS[code](setup));
}
