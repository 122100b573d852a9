/** Checks of Any domain, which speaks for everybody whose own domain is not listed. */
import type { DomainEntry } from '../../decide/settings';
import type { ClassKind } from '../address-classes';
import type { Finding, FindingCode } from './finding';
import { countCells, finding } from './found';
import type { Check, Setup } from './setup';

/** Any domain gives the role: strangers get Atlassian accounts, and that cannot be undone. */
export const anyDomainGrants: Check = (setup) =>
  setup.settings.site.internal === true && grantsNow(anyDomainOf(setup))
    ? aboutAnyDomain(setup, 'any-domain-grants')
    : [];

/** Any domain gives the role, but Internal is off, so that nobody gets an Atlassian account by it. */
export const anyDomainWhileInternalOff: Check = (setup) =>
  setup.settings.site.internal === false && grantsNow(anyDomainOf(setup))
    ? aboutAnyDomain(setup, 'any-domain-while-internal-off')
    : [];

/** Any domain gives the role User or Stakeholder: strangers may use licences (D7). */
export const anyDomainMayUseLicence: Check = (setup) => {
  const { role } = anyDomainOf(setup);
  return role === 'user' || role === 'stakeholder'
    ? aboutAnyDomain(setup, 'any-domain-may-use-licence')
    : [];
};

/** Any domain gives the role after an admin's approval: which mail is sent then is contested (D6). */
export const anyDomainNeedsApproval: Check = (setup) => {
  const { role, approval } = anyDomainOf(setup);
  return role === 'customer' && approval === true
    ? aboutAnyDomain(setup, 'any-domain-needs-approval')
    : [];
};

function anyDomainOf({ settings: { site } }: Setup): DomainEntry {
  return site.anyDomain ?? {};
}

function grantsNow({ role, approval }: DomainEntry): boolean {
  return role === 'customer' && approval === false;
}

const LISTED: ReadonlySet<ClassKind> = new Set(['approved-domain']);

/** Whoever has no entry of their own is concerned. */
function aboutAnyDomain(setup: Setup, code: FindingCode): readonly Finding[] {
  const cells = countCells(setup, (_, { addresses }) => !LISTED.has(addresses.kind));
  return [finding(setup, code, { facts: ['site.internal', 'site.anyDomain'], cells })];
}
