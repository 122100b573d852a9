/** Everything that the checks find in a record, the worst first. */
import type { Settings } from '../../decide/settings';
import {
  anyDomainGrants,
  approvalRequired,
  noneWhileAnyGrants,
  publicProviderApproved,
  roleMayUseLicence,
  sameAsAnyDomain,
} from './approved-entries';
import {
  grantedOnList,
  listFailsApproved,
  listFailsPublicProviders,
  relativeOfApproved,
} from './external-list';
import type { Finding, Severity } from './finding';
import { lookAlikes, unknownTopLevels } from './near-misses';
import { customerInvitedOff, differsFromSiblings, portalAccessBroken } from './projects';
import { recordIncomplete } from './record-incomplete';
import { prepareSetup, type Check } from './setup';
import {
  grantWhileInternalOff,
  internalWithoutGrant,
  listWhileExternalOff,
  nobodyGetsMail,
  outgoingMailOff,
} from './switches';

const CHECKS: readonly Check[] = [
  nobodyGetsMail,
  portalAccessBroken,
  outgoingMailOff,
  internalWithoutGrant,
  grantWhileInternalOff,
  listFailsApproved,
  noneWhileAnyGrants,
  publicProviderApproved,
  roleMayUseLicence,
  anyDomainGrants,
  lookAlikes,
  unknownTopLevels,
  customerInvitedOff,
  differsFromSiblings,
  approvalRequired,
  listWhileExternalOff,
  listFailsPublicProviders,
  grantedOnList,
  relativeOfApproved,
  sameAsAnyDomain,
  recordIncomplete,
];

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** At most one finding per code. */
export function findingsIn(settings: Settings): readonly Finding[] {
  const setup = prepareSetup(settings);
  const found = CHECKS.flatMap((check) => check(setup));
  return WORST_FIRST.flatMap((severity) => found.filter((one) => one.severity === severity));
}
