/** Both account types, with every setting about which Atlassian's pages disagree; the record is partial, once stale. */
import { siteOf, type Example } from './example';
import { atlassian, atlassianId, personas, portalOnly, portalOnlyId } from './people';
import type { Truth } from '../settings';

const truth: Truth = {
  site: {
    internal: true,
    external: true,
    externalDomains: ['client.example.com', 'partner.example.org', 'contractor.example.net'],
    approvedDomains: {
      'acme.com': { role: 'customer', approval: false },
      'legacy.example.org': { role: 'none', approval: false },
      'partner.example.org': { role: 'customer', approval: true },
      'contractor.example.net': { role: 'user', approval: false },
      'board.example.net': { role: 'stakeholder', approval: true },
      'merged.example.com': { role: 'none', approval: false },
    },
    anyDomain: { role: 'customer', approval: false },
    userInvites: 'approval',
    outgoingMail: true,
  },
  projects: {
    HELP: { customerInvited: true, portalAccess: 'healthy' },
    SUP: { customerInvited: false, portalAccess: 'healthy' },
  },
};

export const mixed: Example = {
  name: 'mixed',
  title: 'Contested settings',
  about: 'Internal and External, an External list, approvals, licensed roles, Any domain grants.',
  state: siteOf({
    example: 'mixed',
    truth,
    mailDomain: 'help.acme.com',
    names: ['Service desk', 'Projects office'],
    accounts: [
      ...personas('acme.com'),
      portalOnly(0x20, { displayName: 'Carla Client', emailAddress: 'carla@client.example.com' }),
      portalOnly(0x23, {
        displayName: 'Olga Onlyportal',
        emailAddress: 'olga@acme.com',
        note: 'portal-only, made before acme.com was approved',
      }),
      atlassian(0x11, {
        displayName: 'Dan Developer',
        emailAddress: 'dan@acme.com',
        otherProducts: true,
        note: 'uses Jira, has no role in Jira Service Management',
      }),
      atlassian(0x18, {
        displayName: 'Twin One',
        emailAddress: 'twin@acme.com',
        emailVisible: false,
        serviceRole: 'customer',
        note: 'hidden address; another account begins alike',
      }),
      atlassian(0x19, {
        displayName: 'Twin Two',
        emailAddress: 'twin@acme.com.au',
        serviceRole: 'customer',
      }),
    ],
    elsewhere: ['roamer@acme.com'],
    optedOut: ['quiet@acme.com'],
    requests: [
      {
        summary: 'An invoice is missing',
        type: 'Ask a question',
        reporter: portalOnlyId(0x23),
        participants: [atlassianId(0x18), atlassianId(0x11)],
      },
    ],
    suggestions: [
      { address: 'jo@acme.com', shows: 'Approved with Customer: Atlassian Account invitation.' },
      { address: 'jo@legacy.example.org', shows: 'Listed with None while Any domain grants.' },
      { address: 'somebody@gmail.com', shows: 'Any domain grants; is Gmail a private domain?' },
      { address: 'jo@partner.example.org', shows: 'Needs approval: two outcomes are possible.' },
      { address: 'jo@contractor.example.net', shows: 'Role User: may use a licence.' },
      { address: 'jo@board.example.net', shows: 'Role Stakeholder, with approval.' },
      { address: 'jo@eu.acme.com', shows: 'Only the parent domain is listed.' },
      { address: 'jo@example.edu', shows: 'Not listed: Any domain decides.' },
      { address: 'dan@acme.com', shows: 'User invites need approval.' },
      {
        address: 'olga@acme.com',
        shows: 'Portal-only for ever: approving the domain changes nothing.',
      },
      { address: 'twin@acme.com', shows: 'A hidden address, and one that begins alike.' },
      { address: 'roamer@acme.com', shows: 'Has an Atlassian account elsewhere: new here.' },
      {
        address: 'quiet@acme.com',
        shows: 'Switched product invitations off: no app can see that.',
      },
      {
        address: 'jo@merged.example.com',
        shows: 'The record is out of date: it still says Customer.',
        recordIsStale: true,
      },
    ],
  }),
  record: {
    format: 'invite-check/settings@1',
    site: {
      internal: true,
      external: true,
      externalDomains: truth.site.externalDomains,
      approvedDomains: {
        ...truth.site.approvedDomains,
        'merged.example.com': { role: 'customer', approval: false },
      },
      anyDomain: truth.site.anyDomain,
      outgoingMail: true,
    },
    projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
  },
};
