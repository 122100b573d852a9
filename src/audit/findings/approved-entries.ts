/** Checks of the approved domains and of Any domain: what an entry gives, and what it gives beyond expectation. */
import { isPublicMailProvider } from '../../decide/public-mail-provider';
import type { DomainEntry } from '../../decide/settings';
import { finding } from './finding';
import { aboutDomains, type Check, type Setup } from './setup';

/** The domains whose entry is so. */
function having({ approved }: Setup, so: (entry: DomainEntry) => boolean) {
  return approved.filter(([, entry]) => so(entry)).map(([domain]) => domain);
}

/** An entry says None while Any domain gives the role: which of the two decides is contested (D2). */
export const noneWhileAnyGrants: Check = (setup) =>
  aboutDomains(
    'none-while-any-domain-grants',
    having(setup, ({ role }) => role === 'none').filter((domain) =>
      setup.usual(domain).otherReadings.some(({ step }) => step === 'D2'),
    ),
    ['site.approvedDomains', 'site.anyDomain'],
  );

/** A public mail provider is approved, and anybody can get an address there. */
export const publicProviderApproved: Check = (setup) =>
  aboutDomains(
    'public-provider-approved',
    having(setup, ({ role }) => role !== 'none').filter(isPublicMailProvider),
    ['site.approvedDomains', 'address.publicMailProvider'],
  );

/** The role is User or Stakeholder: whoever joins may use a licence (D7). */
export const roleMayUseLicence: Check = (setup) =>
  aboutDomains(
    'role-may-use-licence',
    having(setup, ({ role }) => role === 'user' || role === 'stakeholder'),
    ['site.approvedDomains'],
  );

/** An admin must approve first: which mail is sent then is contested (D6). */
export const approvalRequired: Check = (setup) =>
  aboutDomains(
    'approval-required',
    having(setup, ({ role, approval }) => role !== 'none' && approval === true),
    ['site.approvedDomains'],
  );

/** The entry says what Any domain says anyway. */
export const sameAsAnyDomain: Check = (setup) => {
  const { role, approval } = setup.settings.site.anyDomain ?? {};
  if (role === undefined || approval === undefined) return [];
  const same = having(setup, (entry) => entry.role === role && entry.approval === approval);
  // For a public provider Any domain is contested (D5), and its own entry is not.
  return aboutDomains(
    'entry-same-as-any-domain',
    same.filter((domain) => !isPublicMailProvider(domain)),
    ['site.approvedDomains', 'site.anyDomain'],
  );
};

/** Any domain gives the role: strangers get Atlassian accounts, and that cannot be undone. */
export const anyDomainGrants: Check = ({ settings: { site }, outsider }) =>
  site.internal === true && site.anyDomain?.role === 'customer' && site.anyDomain.approval === false
    ? [finding('any-domain-grants', outsider, ['site.internal', 'site.anyDomain'])]
    : [];
