/** Checks of what the site's switches do together: nobody is reached, or a list is kept that nothing reads. */
import { exampleAddress } from '../new-person';
import { finding } from './finding';
import { aboutDomains, type Check } from './setup';

/** No address gets any mail in any project, whatever the unknown settings are. */
export const nobodyGetsMail: Check = ({ map: { counts, rows } }) => {
  const mails = [counts['atlassian-account-invitation'], counts['customer-invited']];
  if (mails.some(({ certain, possible }) => certain + possible > 0)) return [];
  const facts = ['site.internal', 'site.external', 'site.outgoingMail'] as const;
  return rows.slice(0, 1).map(({ example }) => finding('nobody-gets-mail', example, facts));
};

/** Internal is on, but neither a domain nor Any domain gives a role. */
export const internalWithoutGrant: Check = ({ settings: { site }, approved, outsider }) => {
  const { internal, approvedDomains, anyDomain } = site;
  const gives =
    anyDomain?.role !== 'none' ||
    approvedDomains === undefined ||
    approved.some(([, { role }]) => role !== 'none');
  if (internal !== true || gives) return [];
  const facts = ['site.internal', 'site.approvedDomains', 'site.anyDomain'] as const;
  return [finding('internal-on-without-grant', outsider, facts)];
};

/** A domain has the role Customer, but Internal is off, so that nobody gets an Atlassian account by it. */
export const grantWhileInternalOff: Check = ({ settings: { site }, approved }) => {
  if (site.internal !== false) return [];
  const granting = approved.filter(([, { role }]) => role === 'customer');
  return aboutDomains(
    'granting-domain-while-internal-off',
    granting.map(([domain]) => domain),
    ['site.internal', 'site.approvedDomains'],
  );
};

/** The External domain list is kept although External is off. */
export const listWhileExternalOff: Check = ({ settings: { site }, externalList }) =>
  site.external === false
    ? aboutDomains('external-list-while-external-off', externalList, [
        'site.external',
        'site.externalDomains',
      ])
    : [];

/** The site sends no mail: portal-only customers are added and never hear of it. */
export const outgoingMailOff: Check = ({ settings: { site }, externalList, outsider }) => {
  if (site.outgoingMail !== false || site.external !== true) return [];
  const [listed] = externalList;
  const address = listed === undefined ? outsider : exampleAddress(listed);
  return [finding('outgoing-mail-off', address, ['site.outgoingMail', 'site.external'])];
};
