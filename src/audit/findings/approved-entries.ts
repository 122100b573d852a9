/** Checks of the approved domains: what an entry gives, and what it gives beyond expectation. */
import { isPublicMailProvider } from '../../decide/public-mail-provider';
import type { DomainEntry } from '../../decide/settings';
import { aboutDomains } from './found';
import type { Check, Setup } from './setup';

/** The domains whose entry is so. */
function having({ approved }: Setup, so: (entry: DomainEntry) => boolean) {
  return approved.filter(([, entry]) => so(entry)).map(([domain]) => domain);
}

/** An entry says None while Any domain gives the role: which of the two decides is contested (D2). */
export const noneWhileAnyGrants: Check = (setup) =>
  aboutDomains(setup, 'none-while-any-domain-grants', {
    domains: having(setup, ({ role }) => role === 'none').filter((domain) =>
      setup.usual(domain).otherReadings.some(({ step }) => step === 'D2'),
    ),
    facts: ['site.approvedDomains', 'site.anyDomain'],
  });

/** A public mail provider is approved, and anybody can get an address there. */
export const publicProviderApproved: Check = (setup) =>
  aboutDomains(setup, 'public-provider-approved', {
    domains: having(setup, ({ role }) => role !== 'none').filter(isPublicMailProvider),
    facts: ['site.approvedDomains', 'address.publicMailProvider'],
  });

/** The role is User or Stakeholder: whoever joins may use a licence (D7). */
export const roleMayUseLicence: Check = (setup) =>
  aboutDomains(setup, 'role-may-use-licence', {
    domains: having(setup, ({ role }) => role === 'user' || role === 'stakeholder'),
    facts: ['site.approvedDomains'],
  });

/** An admin must approve first: which mail is sent then is contested (D6). */
export const approvalRequired: Check = (setup) =>
  aboutDomains(setup, 'approval-required', {
    domains: having(setup, ({ role, approval }) => role !== 'none' && approval === true),
    facts: ['site.approvedDomains'],
  });

/** The entry says what Any domain says anyway. */
export const sameAsAnyDomain: Check = (setup) => {
  const { role, approval } = setup.settings.site.anyDomain ?? {};
  if (role === undefined || approval === undefined) return [];
  const same = having(setup, (entry) => entry.role === role && entry.approval === approval);
  return aboutDomains(setup, 'entry-same-as-any-domain', {
    // For a public provider Any domain is contested (D5), and its own entry is not.
    domains: same.filter((domain) => !isPublicMailProvider(domain)),
    facts: ['site.approvedDomains', 'site.anyDomain'],
  });
};
