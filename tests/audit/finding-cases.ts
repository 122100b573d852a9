/**
 * Every finding with a record that has it and a twin that lacks it, as close to it as can be. A new code does not
 * compile without both. The page of documentation takes its examples from here.
 */
import type { FindingCode } from '../../src/audit/findings/finding';
import type { RecordAge } from '../../src/audit/findings/setup';
import type { DomainEntry, Settings, SiteSettings } from '../../src/decide/settings';
import { domainOf } from './any-settings';
import { approvedOf, recordWith } from './sound-record';

export interface FindingCase {
  readonly present: Settings;
  readonly absent: Settings;
  readonly age?: { readonly present: RecordAge; readonly absent: RecordAge };
}

const customer: DomainEntry = { role: 'customer', approval: false };
const none: DomainEntry = { role: 'none', approval: false };
const stranger: SiteSettings = { anyDomain: customer };

const list = (...names: readonly string[]): SiteSettings => ({
  externalDomains: names.map(domainOf),
});
const approved = (entries: Readonly<Record<string, DomainEntry>>): SiteSettings => ({
  approvedDomains: approvedOf(entries),
});
const help = (project: { customerInvited?: boolean; portalAccess?: 'healthy' | 'broken' }) =>
  recordWith({}, { HELP: { customerInvited: true, portalAccess: 'healthy', ...project } });
/** A third project, so that two of them are usual. */
const third = (customerInvited: boolean) =>
  recordWith({}, { PAY: { customerInvited, portalAccess: 'healthy' } });

export const FINDING_CASES: Readonly<Record<FindingCode, FindingCase>> = {
  'nobody-gets-mail': {
    present: recordWith({ internal: false, external: false }),
    absent: recordWith({ internal: true, external: false }),
  },
  'portal-access-broken': {
    present: help({ portalAccess: 'broken' }),
    absent: help({ portalAccess: 'healthy' }),
  },
  'outgoing-mail-off': {
    present: recordWith({ outgoingMail: false }),
    absent: recordWith({ outgoingMail: false, external: false }),
  },
  'internal-on-without-grant': {
    present: recordWith(approved({ 'acme.com': none })),
    absent: recordWith(approved({ 'acme.com': customer })),
  },
  'granting-domain-while-internal-off': {
    present: recordWith({ internal: false }),
    absent: recordWith({ internal: false, ...approved({ 'acme.com': none }) }),
  },
  'any-domain-while-internal-off': {
    present: recordWith({ internal: false, ...stranger }),
    absent: recordWith({ internal: false }),
  },
  'external-list-allows-nobody': {
    present: recordWith(list()),
    absent: recordWith(list('client.com')),
  },
  'external-list-fails-approved-domain': {
    present: recordWith({
      ...approved({ 'acme.com': customer, 'old.com': none }),
      ...list('client.com'),
    }),
    absent: recordWith({
      ...approved({ 'acme.com': customer, 'old.com': none }),
      ...list('client.com', 'old.com'),
    }),
  },
  'none-while-any-domain-grants': {
    present: recordWith({ ...approved({ 'legacy.com': none }), ...stranger }),
    absent: recordWith(approved({ 'legacy.com': none })),
  },
  'public-provider-approved': {
    present: recordWith(approved({ 'gmail.com': customer })),
    absent: recordWith(approved({ 'gmail.com': none })),
  },
  'role-may-use-licence': {
    present: recordWith(approved({ 'acme.com': { role: 'user', approval: false } })),
    absent: recordWith(approved({ 'acme.com': customer })),
  },
  'any-domain-may-use-licence': {
    present: recordWith({ anyDomain: { role: 'user', approval: false } }),
    absent: recordWith({ anyDomain: none }),
  },
  'any-domain-grants': {
    present: recordWith(stranger),
    absent: recordWith({ ...stranger, internal: false }),
  },
  'look-alike-of-listed-domain': {
    present: recordWith(list('client.com', 'cleint.com')),
    absent: recordWith(list('client-1.com', 'client-2.com')),
  },
  'look-alike-of-public-provider': {
    present: recordWith(list('gmial.com')),
    absent: recordWith(list('gmail.com')),
  },
  'unknown-top-level-domain': {
    present: recordWith(list('client.con')),
    absent: recordWith(list('client.com')),
  },
  'web-address-listed': {
    present: recordWith(approved({ 'www.acme.com': customer, 'acme.com': customer })),
    absent: recordWith(approved({ 'web.acme.com': customer, 'acme.com': customer })),
  },
  'customer-invited-off': {
    present: help({ customerInvited: false }),
    absent: recordWith(
      { external: false },
      { HELP: { customerInvited: false, portalAccess: 'healthy' } },
    ),
  },
  'project-differs-from-siblings': { present: third(false), absent: third(true) },
  'record-stale': {
    present: recordWith(),
    absent: recordWith(),
    age: {
      present: { daysUnconfirmed: 31, staleAfterDays: 30 },
      absent: { daysUnconfirmed: 30, staleAfterDays: 30 },
    },
  },
  'approval-required': {
    present: recordWith(approved({ 'acme.com': { role: 'customer', approval: true } })),
    absent: recordWith(approved({ 'acme.com': { role: 'none', approval: true } })),
  },
  'any-domain-needs-approval': {
    present: recordWith({ anyDomain: { role: 'customer', approval: true } }),
    absent: recordWith({ anyDomain: { role: 'none', approval: true } }),
  },
  'external-list-while-external-off': {
    present: recordWith({ external: false, ...list('client.com') }),
    absent: recordWith({ external: false, ...list() }),
  },
  'external-list-fails-public-providers': {
    present: recordWith(list('client.com')),
    absent: recordWith({ externalDomains: 'any' }),
  },
  'public-provider-on-external-list': {
    present: recordWith(list('gmail.com')),
    absent: recordWith(list('mail.gmail.com')),
  },
  'granted-domain-on-external-list': {
    present: recordWith(list('acme.com', 'client.com')),
    absent: recordWith(list('client.com')),
  },
  'relative-of-approved-domain': {
    present: recordWith(list('mail.acme.com')),
    absent: recordWith(list('mail-acme.com')),
  },
  'parent-domain-missing': {
    present: recordWith(approved({ 'team.acme.com': customer })),
    absent: recordWith(approved({ 'acme.co.uk': customer })),
  },
  'entry-same-as-any-domain': {
    present: recordWith({ ...approved({ 'acme.com': customer, 'old.com': none }) }),
    absent: recordWith(approved({ 'acme.com': customer })),
  },
  'record-incomplete': {
    present: recordWith({}, { NEW: { portalAccess: 'healthy' } }),
    absent: recordWith({}, { NEW: { customerInvited: true, portalAccess: 'healthy' } }),
  },
};
