/** Checks of what the site's switches do together: nobody is reached, or a list is kept that nothing reads. */
import { aboutDomains, countCells, finding } from './found';
import type { Check } from './setup';

/** No address gets any mail in any project, whatever the unknown settings are. */
export const nobodyGetsMail: Check = (setup) => {
  const { counts, rows } = setup.map;
  const mails = [counts['atlassian-account-invitation'], counts['customer-invited']];
  if (mails.some(({ certain, possible }) => certain + possible > 0)) return [];
  const facts = ['site.internal', 'site.external', 'site.outgoingMail'] as const;
  const [first] = rows;
  const [project] = setup.settings.projects.keys();
  return [
    finding(setup, 'nobody-gets-mail', {
      ...(first === undefined ? {} : { example: first.addresses.domain }),
      project,
      facts,
    }),
  ];
};

/** Internal is on, but neither a domain nor Any domain gives a role. */
export const internalWithoutGrant: Check = (setup) => {
  const { internal, approvedDomains, anyDomain } = setup.settings.site;
  const gives =
    anyDomain?.role !== 'none' ||
    approvedDomains === undefined ||
    setup.approved.some(([, { role }]) => role !== 'none');
  if (internal !== true || gives) return [];
  const facts = ['site.internal', 'site.approvedDomains', 'site.anyDomain'] as const;
  return [finding(setup, 'internal-on-without-grant', { facts })];
};

/** A domain has the role Customer, but Internal is off, so that nobody gets an Atlassian account by it. */
export const grantWhileInternalOff: Check = (setup) => {
  if (setup.settings.site.internal !== false) return [];
  const granting = setup.approved.filter(([, { role }]) => role === 'customer');
  return aboutDomains(setup, 'granting-domain-while-internal-off', {
    domains: granting.map(([domain]) => domain),
    facts: ['site.internal', 'site.approvedDomains'],
  });
};

/** The External domain list is kept although External is off. */
export const listWhileExternalOff: Check = (setup) =>
  setup.settings.site.external === false
    ? aboutDomains(setup, 'external-list-while-external-off', {
        domains: setup.externalList,
        facts: ['site.external', 'site.externalDomains'],
      })
    : [];

/** The site sends no mail: portal-only customers are added and never hear of it. */
export const outgoingMailOff: Check = (setup) => {
  const { site } = setup.settings;
  if (site.outgoingMail !== false || site.external !== true) return [];
  const [example = setup.outsider] = setup.externalList;
  return [
    finding(setup, 'outgoing-mail-off', {
      example,
      facts: ['site.outgoingMail', 'site.external'],
      cells: countCells(setup, ({ decidedBy }) => decidedBy.includes('M1')),
    }),
  ];
};
