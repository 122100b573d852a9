/** What each finding rests on. A file of its own, as it is read in no time and bears on every check. */
import { FINDING_CASES } from '../../../tests/audit/finding-cases';
import type { FactName } from '../../decide/facts';
import { FINDING_CODES, type FindingCode } from './finding';
import { findingsIn } from './findings';

const INTERNAL = 'site.internal';
const EXTERNAL = 'site.external';
const LIST = 'site.externalDomains';
const APPROVED = 'site.approvedDomains';
const ANY_DOMAIN = 'site.anyDomain';
const PROVIDER = 'address.publicMailProvider';

/** The settings to look at, in the order in which they are told, and how many cells of the map are concerned in the case. */
const RESTS_ON: Readonly<Record<FindingCode, { facts: readonly FactName[]; cells: number }>> = {
  'nobody-gets-mail': { facts: [INTERNAL, EXTERNAL, 'site.outgoingMail'], cells: 8 },
  'portal-access-broken': { facts: ['project.portalAccess'], cells: 4 },
  'outgoing-mail-off': { facts: ['site.outgoingMail', EXTERNAL], cells: 6 },
  'internal-on-without-grant': { facts: [INTERNAL, APPROVED, ANY_DOMAIN], cells: 8 },
  'granting-domain-while-internal-off': { facts: [INTERNAL, APPROVED], cells: 2 },
  'any-domain-while-internal-off': { facts: [INTERNAL, ANY_DOMAIN], cells: 6 },
  'external-list-allows-nobody': { facts: [EXTERNAL, LIST], cells: 6 },
  'external-list-fails-approved-domain': { facts: [LIST, APPROVED], cells: 2 },
  'none-while-any-domain-grants': { facts: [APPROVED, ANY_DOMAIN], cells: 2 },
  'public-provider-approved': { facts: [APPROVED, PROVIDER], cells: 2 },
  'role-may-use-licence': { facts: [APPROVED], cells: 2 },
  'any-domain-may-use-licence': { facts: [INTERNAL, ANY_DOMAIN], cells: 6 },
  'any-domain-grants': { facts: [INTERNAL, ANY_DOMAIN], cells: 6 },
  'look-alike-of-listed-domain': { facts: [APPROVED, LIST], cells: 2 },
  'look-alike-of-public-provider': { facts: [APPROVED, LIST], cells: 2 },
  'unknown-top-level-domain': { facts: [APPROVED, LIST], cells: 2 },
  'web-address-listed': { facts: [APPROVED, LIST], cells: 2 },
  'customer-invited-off': { facts: [EXTERNAL, 'project.customerInvited'], cells: 3 },
  'project-differs-from-siblings': {
    facts: ['project.customerInvited', 'project.portalAccess'],
    cells: 3,
  },
  'record-stale': { facts: [INTERNAL, EXTERNAL, APPROVED], cells: 8 },
  'approval-required': { facts: [APPROVED], cells: 2 },
  'any-domain-needs-approval': { facts: [INTERNAL, ANY_DOMAIN], cells: 6 },
  'external-list-while-external-off': { facts: [EXTERNAL, LIST], cells: 2 },
  'external-list-fails-public-providers': { facts: [LIST], cells: 2 },
  'public-provider-on-external-list': { facts: [LIST, PROVIDER], cells: 2 },
  'granted-domain-on-external-list': { facts: [INTERNAL, APPROVED, ANY_DOMAIN, LIST], cells: 2 },
  'relative-of-approved-domain': { facts: [APPROVED, LIST], cells: 2 },
  'parent-domain-missing': { facts: [APPROVED], cells: 2 },
  'entry-same-as-any-domain': { facts: [APPROVED, ANY_DOMAIN], cells: 2 },
  'record-incomplete': { facts: ['project.customerInvited'], cells: 3 },
};

test.each(FINDING_CODES)(
  '%s names the settings that it rests on, and how far it reaches',
  (code) => {
    const { present, age } = FINDING_CASES[code];
    const found = findingsIn(present, age?.present).find((one) => one.code === code);
    expect({ facts: found?.facts, cells: found?.extent.cells }).toEqual(RESTS_ON[code]);
  },
);
