/** External support: customers get portal-only accounts, whoever they are; one project keeps its mail to itself. */
import { siteOf, type Example } from './example';
import { atlassian, atlassianId, personas, portalOnly, portalOnlyId } from './people';
import type { Truth } from '../settings';

const truth: Truth = {
  site: {
    internal: false,
    external: true,
    externalDomains: 'any',
    approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
    anyDomain: { role: 'none', approval: false },
    userInvites: 'open',
    outgoingMail: true,
  },
  projects: {
    HELP: { customerInvited: true, portalAccess: 'healthy' },
    SUP: { customerInvited: false, portalAccess: 'healthy' },
  },
};

export const external: Example = {
  name: 'external',
  title: 'External support',
  about: 'External is on for every domain, Internal is off; the project SUP sends no invitation.',
  state: siteOf({
    example: 'external',
    truth,
    plan: 'FREE',
    mailDomain: 'support.acme.com',
    names: ['Product support', 'Partner support'],
    accounts: [
      ...personas('acme.com'),
      portalOnly(0x20, {
        displayName: 'Carla Client',
        emailAddress: 'carla@client.example.com',
        note: 'portal-only, a customer of HELP',
      }),
      portalOnly(0x21, {
        displayName: 'Igor Inactive',
        emailAddress: 'igor@client.example.com',
        standing: 'revoked',
        note: 'portal-only, access revoked',
      }),
      portalOnly(0x22, {
        displayName: 'Bea Both',
        emailAddress: 'bea@client.example.com',
        note: 'has a portal-only and an Atlassian account',
      }),
      atlassian(0x16, {
        displayName: 'Bea Both',
        emailAddress: 'bea@client.example.com',
        serviceRole: 'customer',
      }),
      atlassian(0x11, {
        displayName: 'Dan Developer',
        emailAddress: 'dan@acme.com',
        otherProducts: true,
        note: 'uses Jira, has no role in Jira Service Management',
      }),
      atlassian(0x17, {
        displayName: 'Sven Suspended',
        emailAddress: 'sven@acme.com',
        standing: 'suspended',
        serviceRole: 'user',
      }),
    ],
    suppressed: ['bounces@client.example.com'],
    requests: [
      {
        summary: 'The export is empty',
        type: 'Report a bug',
        reporter: portalOnlyId(0x20),
        participants: [portalOnlyId(0x22), atlassianId(0x16), portalOnlyId(0x21)],
      },
      { summary: 'Nobody reported this', type: 'Report a bug', participants: [] },
    ],
    suggestions: [
      {
        address: 'new@client.example.com',
        shows: 'A new client: Customer invited, by the project.',
      },
      { address: 'jo@acme.com', shows: 'Approved, yet Internal is off: portal-only as well.' },
      { address: 'somebody@gmail.com', shows: 'A public mail provider makes no difference here.' },
      { address: 'carla@client.example.com', shows: 'A customer already: no second mail.' },
      { address: 'igor@client.example.com', shows: 'Portal-only and inactive: an error.' },
      { address: 'bea@client.example.com', shows: 'Two accounts under one address: no mail.' },
      { address: 'dan@acme.com', shows: 'User invites are open: added without a mail.' },
      {
        address: 'bounces@client.example.com',
        shows: 'Sent, but the mail provider lets nothing through: no app can see that.',
      },
    ],
  }),
  record: { format: 'invite-check/settings@1', ...truth },
};
