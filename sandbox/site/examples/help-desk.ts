/** A typical internal help desk: Internal only, the company's domains approved, nobody else gets in. */
import { siteOf, type Example } from './example';
import { atlassian, atlassianId, personas, portalOnly, portalOnlyId } from './people';
import type { Truth } from '../settings';

const truth: Truth = {
  site: {
    internal: true,
    external: false,
    externalDomains: 'any',
    approvedDomains: {
      'acme.com': { role: 'customer', approval: false },
      'acme.co.uk': { role: 'customer', approval: false },
      'old.acme.com': { role: 'none', approval: false },
    },
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: {
    HELP: { customerInvited: true, portalAccess: 'healthy' },
    SUP: { customerInvited: true, portalAccess: 'broken' },
  },
};

export const helpDesk: Example = {
  name: 'help-desk',
  title: 'Internal help desk',
  about: 'Internal is on, External is off, acme.com is approved.',
  state: siteOf({
    example: 'help-desk',
    truth,
    names: ['IT help', 'Facilities'],
    accounts: [
      ...personas('acme.com'),
      atlassian(0x10, {
        displayName: 'Maria Member',
        emailAddress: 'maria@acme.com',
        serviceRole: 'customer',
        note: 'Atlassian account with the role Customer',
      }),
      atlassian(0x11, {
        displayName: 'Dan Developer',
        emailAddress: 'dan@acme.com',
        otherProducts: true,
        note: 'uses Jira, has no role in Jira Service Management',
      }),
      atlassian(0x12, {
        displayName: 'Frida Former',
        emailAddress: 'frida@acme.com',
        standing: 'deactivated',
        serviceRole: 'customer',
        note: 'left the company; deactivated',
      }),
      atlassian(0x13, {
        displayName: 'Ira Invited',
        emailAddress: 'ira@acme.com',
        standing: 'invited',
        serviceRole: 'customer',
        note: 'invited last week, has not accepted',
      }),
      atlassian(0x14, {
        displayName: 'Henrik Hidden',
        emailAddress: 'henrik@acme.com',
        emailVisible: false,
        serviceRole: 'customer',
        note: 'hides the address in the Atlassian profile',
      }),
      portalOnly(0x20, {
        displayName: 'Paula Portal',
        emailAddress: 'paula@partner.example.org',
        note: 'portal-only, from a time when External was on',
      }),
      atlassian(0x15, {
        displayName: 'Automation for Jira',
        emailAddress: 'automation@connect.atlassian.com',
        accountType: 'app',
        emailVisible: false,
      }),
    ],
    requests: [
      {
        summary: 'The laptop does not start',
        type: 'Get IT help',
        reporter: atlassianId(0x10),
        participants: [portalOnlyId(0x20), atlassianId(0x11)],
      },
      {
        summary: 'A reporter who hides the address',
        type: 'Get IT help',
        reporter: atlassianId(0x14),
        participants: [],
      },
      { summary: 'Nobody reported this', type: 'Report an incident', participants: [] },
      {
        summary: 'Reported by an app, for somebody who left',
        type: 'Request access',
        reporter: atlassianId(0x15),
        participants: [atlassianId(0x12)],
      },
    ],
    suggestions: [
      { address: 'jo@acme.com', shows: 'A new colleague: Atlassian Account invitation.' },
      { address: 'jo@acme.co.uk', shows: 'The other approved domain: the same.' },
      { address: 'jo@old.acme.com', shows: 'Listed, but with the role None: an error.' },
      {
        address: 'jo@eu.acme.com',
        shows: 'A subdomain is not the domain: an error, with a warning.',
      },
      { address: 'jo@acmee.com', shows: 'One letter too many: an error, and a look-alike.' },
      { address: 'client@example.com', shows: 'Somebody from outside: could not be added.' },
      { address: 'maria@acme.com', shows: 'Has access: no notification, whatever Jira says.' },
      {
        address: 'dan@acme.com',
        shows: 'Jira account without a role here: the agent may not, the site admin may.',
      },
      { address: 'frida@acme.com', shows: 'Deactivated: an error.' },
      { address: 'ira@acme.com', shows: 'Invited already: no second mail.' },
      { address: 'henrik@acme.com', shows: 'Hidden address: the app cannot be sure who it is.' },
      { address: 'paula@partner.example.org', shows: 'Portal-only account: no notification.' },
      { address: 'jo@acme', shows: 'Not a valid address.' },
    ],
  }),
  record: { format: 'invite-check/settings@1', ...truth },
};
