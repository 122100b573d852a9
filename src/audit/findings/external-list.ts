/** Checks of the External domain list: whom it shuts out, and which of its domains it does nothing for. */
import { publicMailProviders } from '../../decide/public-mail-provider';
import { relatedListed } from '../../decide/site';
import { exampleAddress } from '../new-person';
import { finding } from './finding';
import { aboutDomains, type Check } from './setup';

/** An approved domain that gives no account is not on the list either: its people cannot be added. */
export const listFailsApproved: Check = ({ approved, usual }) => {
  const failing = approved
    .map(([domain]) => domain)
    .filter((domain) => usual(domain).decidedBy.join() === 'T3');
  return aboutDomains('external-list-fails-approved-domain', failing, [
    'site.externalDomains',
    'site.approvedDomains',
  ]);
};

/** People with an address of a public provider cannot be added, because the list lacks the provider. */
export const listFailsPublicProviders: Check = ({ usual }) => {
  const failing = publicMailProviders().find((domain) => usual(domain).decidedBy.join() === 'T3');
  const code = 'external-list-fails-public-providers';
  return failing === undefined
    ? []
    : [finding(code, exampleAddress(failing), ['site.externalDomains'])];
};

/** A domain on the list gets Atlassian accounts all the same: for it the list does nothing. */
export const grantedOnList: Check = ({ externalList, usual }) =>
  aboutDomains(
    'granted-domain-on-external-list',
    externalList.filter((domain) => usual(domain).decidedBy.join() === 'T1'),
    ['site.internal', 'site.approvedDomains', 'site.anyDomain', 'site.externalDomains'],
  );

/** A domain of the list has a parent or a child that is approved; entries hold for exactly their domain (D8). */
export const relativeOfApproved: Check = ({ settings, externalList, site }) =>
  settings.site.approvedDomains === undefined
    ? []
    : aboutDomains(
        'relative-of-approved-domain',
        externalList.filter((domain) => relatedListed(domain, site)[0] === 'yes'),
        ['site.approvedDomains', 'site.externalDomains'],
      );
