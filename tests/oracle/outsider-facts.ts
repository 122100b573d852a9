/** An outsider, new, invited by an agent where External is on: every fact known, for tests below the settings. */
import type { Facts } from '../../src/decide/facts';

export const OUTSIDER: Facts = {
  address: ['valid'],
  route: ['customers-page'],
  'site.internal': ['on'],
  'site.external': ['on'],
  'site.externalDomains': ['any'],
  'site.approvedDomains': ['not-listed'],
  'site.anyDomain': ['none'],
  'site.userInvites': ['closed'],
  'site.outgoingMail': ['on'],
  'project.customerInvited': ['on'],
  'project.portalAccess': ['healthy'],
  account: ['none'],
  inviter: ['agent'],
  'address.publicMailProvider': ['no'],
  'address.relatedDomainListed': ['no'],
};
