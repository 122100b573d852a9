/** A person as REST shows them: privacy settings applied, in the shapes of both APIs. */
import { mailboxKey } from '../email-syntax';
import type { SiteAccount, SiteState } from '../types';

/** `User` of the platform API. */
export function platformUser(state: SiteState, account: SiteAccount) {
  return {
    self: `${state.url}/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`,
    accountId: account.accountId,
    accountType: account.accountType,
    ...visibleAddress(account),
    avatarUrls: avatars(account),
    displayName: account.displayName,
    active: isActive(account),
    timeZone: 'Etc/UTC',
    locale: localeOf(account),
  };
}

/** `User` of the service desk API. */
export function deskUser(state: SiteState, account: SiteAccount) {
  const id = encodeURIComponent(account.accountId);
  return {
    accountId: account.accountId,
    ...visibleAddress(account),
    displayName: account.displayName,
    active: isActive(account),
    timeZone: 'Etc/UTC',
    _links: {
      jiraRest: `${state.url}/rest/api/2/user?accountId=${id}`,
      avatarUrls: avatars(account),
      self: `${state.url}/rest/api/2/user?accountId=${id}`,
    },
  };
}

/** The language that Jira speaks to this person. */
export function localeOf({ locale = 'en_US' }: SiteAccount): string {
  return locale;
}

function visibleAddress(account: SiteAccount) {
  return account.emailVisible ? { emailAddress: account.emailAddress } : {};
}

function isActive({ standing }: SiteAccount): boolean {
  return standing === 'active' || standing === 'invited';
}

function avatars({ displayName }: SiteAccount) {
  const initials = displayName
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 2);
  const at = (size: number) =>
    `https://avatar-management--avatars.server-location.prod.public.atl-paas.net/initials/${initials}-1.png?size=${String(size)}&s=${String(size)}`;
  return { '48x48': at(48), '24x24': at(24), '16x16': at(16), '32x32': at(32) };
}

/** Whether the name or one of its words starts with the text. */
export function nameStartsWith({ displayName }: SiteAccount, text: string): boolean {
  const name = displayName.toLowerCase();
  return name.startsWith(text) || name.split(/\s+/).some((word) => word.startsWith(text));
}

/** Whether the address starts with the text; one that is hidden must be known in full. */
export function addressMatches({ emailAddress, emailVisible }: SiteAccount, text: string): boolean {
  if (mailboxKey(emailAddress) === mailboxKey(text)) return true;
  return emailVisible && emailAddress.toLowerCase().startsWith(text);
}
