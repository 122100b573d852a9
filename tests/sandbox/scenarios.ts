/** The scenarios of domain.md sections 7 and 8 that an invite can show: how the site is, who is invited, what then happens. */
import type { DecidingStepId } from '../../src/decide/step-id';
import type { Outcome } from '../../src/decide/outcome';
import type { ExampleName, InviteRoute, PersonaName, SitePatch } from '../../sandbox/site/types';

export interface Scenario {
  readonly name: string;
  /** Whose people are there; the mixed site unless said. */
  readonly example?: ExampleName;
  readonly patch: SitePatch;
  readonly address: string;
  readonly as?: PersonaName;
  readonly projectKey?: string;
  readonly route?: InviteRoute;
  /** The site behaves as another reading of a contested step says. */
  readonly readings?: NonNullable<SitePatch['readings']>;
  readonly then: Outcome;
  /** The step that decides, whichever reading the site follows. */
  readonly step: DecidingStepId;
}

type Site = NonNullable<SitePatch['site']>;

const CUSTOMER = { role: 'customer', approval: false } as const;
const NONE = { role: 'none', approval: false } as const;

const HEALTHY = { customerInvited: true, portalAccess: 'healthy' } as const;

/** A site with nothing special but what is given. */
function plain(site: Site, projects: SitePatch['projects'] = {}): SitePatch {
  return {
    site: {
      internal: false,
      external: true,
      externalDomains: 'any',
      approvedDomains: {},
      anyDomain: NONE,
      userInvites: 'closed',
      outgoingMail: true,
      ...site,
    },
    projects: { HELP: HEALTHY, SUP: HEALTHY, ...projects },
  };
}

type Tick = 'Internal' | 'acme' | 'Any' | 'External';

/** One tick column of the article's table. */
function ticked(ticks: readonly Tick[]): SitePatch {
  return plain({
    internal: ticks.includes('Internal'),
    external: ticks.includes('External'),
    approvedDomains: { 'acme.com': ticks.includes('acme') ? CUSTOMER : NONE },
    anyDomain: ticks.includes('Any') ? CUSTOMER : NONE,
  });
}

const INVITATION = 'atlassian-account-invitation';
const ACME = 'john@acme.com';
const OWN = 'john@mydomain.org';

/** Section 7: every reading of every row. */
const TABLE: readonly Scenario[] = (
  [
    [1, ACME, ['Internal', 'acme', 'External'], INVITATION, 'T1'],
    [1, ACME, ['Internal', 'acme', 'Any'], INVITATION, 'T1'],
    [2, ACME, ['Internal', 'acme'], INVITATION, 'T1'],
    [3, ACME, ['Internal'], 'error', 'T4'],
    [4, ACME, ['Internal', 'External'], 'customer-invited', 'T2'],
    [4, ACME, ['acme', 'External'], 'customer-invited', 'T2'],
    [4, ACME, ['Any', 'External'], 'customer-invited', 'T2'],
    [5, OWN, ['Internal', 'Any', 'External'], INVITATION, 'T1'],
    [5, OWN, ['Internal', 'acme', 'Any'], INVITATION, 'T1'],
    [6, OWN, ['Internal'], 'error', 'T4'],
    [7, OWN, ['Internal', 'External'], 'customer-invited', 'T2'],
    [7, OWN, ['acme', 'External'], 'customer-invited', 'T2'],
    [7, OWN, ['Any', 'External'], 'customer-invited', 'T2'],
    [8, OWN, ['External'], 'customer-invited', 'T2'],
    [9, OWN, [], 'no-notification', 'T5'],
  ] as const
).map(([row, address, ticks, then, step]) => ({
  name: `table, row ${String(row)}: ${address}, ${ticks.join(', ') || 'nothing'}: ${then}`,
  patch: ticked(ticks),
  address,
  then,
  step,
}));

const APPROVED: Site = { internal: true, approvedDomains: { 'acme.com': CUSTOMER } };

/** Section 8, with its contested steps both ways. */
const QUESTIONS: readonly Scenario[] = [
  {
    name: '1 People page: Atlassian’s mail, not the template',
    patch: plain({}),
    address: 'jo@new.example',
    route: 'people-page',
    then: INVITATION,
    step: 'R4',
  },
  {
    name: '1 the other reading: as on the Customers page',
    patch: plain({}),
    address: 'jo@new.example',
    route: 'people-page',
    readings: { R4: 'like-customers-page' },
    then: 'customer-invited',
    step: 'R4',
  },
  {
    name: '2 approved domain: never portal-only',
    patch: plain(APPROVED),
    address: ACME,
    then: INVITATION,
    step: 'T1',
  },
  {
    name: '2 no granting domain: portal-only',
    patch: plain({ internal: true }),
    address: ACME,
    then: 'customer-invited',
    step: 'T2',
  },
  {
    name: '3 External list of internal domains only',
    patch: plain({ externalDomains: ['acme.com'] }),
    address: 'x@client.example',
    then: 'error',
    step: 'T3',
  },
  {
    name: '3 the client is on the list',
    patch: plain({ externalDomains: ['acme.com', 'client.example'] }),
    address: 'x@client.example',
    then: 'customer-invited',
    step: 'T2',
  },
  ...(['agent', 'project-admin', 'jira-admin'] as const).map((as) => ({
    name: `4 Jira account without access, ${as}`,
    patch: plain({}),
    address: 'dan@acme.com',
    as,
    then: 'error' as const,
    step: 'S3' as const,
  })),
  {
    name: '4 the site admin can',
    patch: plain({}),
    address: 'dan@acme.com',
    as: 'site-admin',
    then: 'no-notification',
    step: 'S4',
  },
  {
    name: '4 user invites are open',
    patch: plain({ userInvites: 'open' }),
    address: 'dan@acme.com',
    then: 'no-notification',
    step: 'S4',
  },
  {
    name: '4 user invites need approval, and the role is given at once',
    patch: plain({ userInvites: 'approval' }),
    address: 'dan@acme.com',
    then: 'no-notification',
    step: 'S4',
  },
  {
    name: '4 user invites need approval, and it waits',
    patch: plain({ userInvites: 'approval' }),
    address: 'dan@acme.com',
    readings: { S4: 'waits' },
    then: 'no-notification',
    step: 'S4',
  },
  {
    name: '5 a customer of another project: no second mail',
    patch: plain({}),
    address: 'carla@client.example.com',
    projectKey: 'SUP',
    then: 'no-notification',
    step: 'S2',
  },
  {
    name: '6 suspended and invited again',
    example: 'external',
    patch: plain({}),
    address: 'sven@acme.com',
    then: 'error',
    step: 'S1',
  },
  {
    name: '6 deactivated',
    example: 'help-desk',
    patch: plain({}),
    address: 'frida@acme.com',
    then: 'error',
    step: 'S1',
  },
  {
    name: '6 portal-only and inactive',
    example: 'external',
    patch: plain({}),
    address: 'igor@client.example.com',
    then: 'error',
    step: 'S1',
  },
  {
    name: '7 neither option: nothing happens',
    patch: plain({ external: false }),
    address: ACME,
    then: 'no-notification',
    step: 'T5',
  },
  {
    name: '7 neither option, the other reading: an error',
    patch: plain({ external: false }),
    address: ACME,
    readings: { T5: 'error' },
    then: 'error',
    step: 'T5',
  },
  {
    name: '8 Internal only, this domain not approved',
    patch: plain({ ...APPROVED, external: false }),
    address: 'jo@other.example',
    then: 'error',
    step: 'T4',
  },
  {
    name: '9 the permission scheme is broken',
    patch: plain({}, { HELP: { portalAccess: 'broken' } }),
    address: ACME,
    then: 'error',
    step: 'P2',
  },
  {
    name: '9 the same invite in another project',
    patch: plain({}, { HELP: { portalAccess: 'broken' } }),
    address: ACME,
    projectKey: 'SUP',
    then: 'customer-invited',
    step: 'T2',
  },
  {
    name: '12 approved after the portal-only account was made',
    patch: plain(APPROVED),
    address: 'olga@acme.com',
    then: 'no-notification',
    step: 'S2',
  },
];

/** The contested and open steps that the two sections touch, each way, and the rest of what the Customers page can show. */
const STEPS: readonly Scenario[] = [
  ...(
    [
      [{}, 'customer-invited', 'T2'],
      [{ D2: 'any-domain-decides' }, INVITATION, 'T2'],
    ] as const
  ).map(([readings, then, step]) => ({
    name: `D2 listed with None while Any domain grants: ${then}`,
    patch: plain({ internal: true, approvedDomains: { 'acme.com': NONE }, anyDomain: CUSTOMER }),
    address: ACME,
    ...(then === INVITATION ? { readings } : {}),
    then,
    step,
  })),
  ...(
    [
      [{}, INVITATION],
      [{ D5: 'not-granted' }, 'customer-invited'],
    ] as const
  ).map(([readings, then]) => ({
    name: `D5 a public provider under Any domain: ${then}`,
    patch: plain({ internal: true, anyDomain: CUSTOMER }),
    address: 'somebody@gmail.com',
    ...(then === INVITATION ? {} : { readings }),
    then,
    step: 'T1' as const,
  })),
  ...(
    [
      ['D6', { role: 'customer', approval: true }, {}, INVITATION, 'T1'],
      ['D6', { role: 'customer', approval: true }, { D6: 'waits' }, 'customer-invited', 'T2'],
      ['D7', { role: 'user', approval: false }, {}, INVITATION, 'T1'],
      ['D7', { role: 'user', approval: false }, { D7: 'not-granted' }, 'customer-invited', 'T2'],
    ] as const
  ).map(([name, entry, readings, then, step]) => ({
    name: `${name} ${then}`,
    patch: plain({ internal: true, approvedDomains: { 'acme.com': entry } }),
    address: ACME,
    ...(step === 'T2' ? { readings } : {}),
    then,
    step,
  })),
  {
    name: 'D8 only the parent domain is approved',
    patch: plain({ ...APPROVED, external: false }),
    address: 'jo@eu.acme.com',
    then: 'error',
    step: 'T4',
  },
  {
    name: 'M1 outgoing mail is off',
    patch: plain({ outgoingMail: false }),
    address: ACME,
    then: 'no-notification',
    step: 'M1',
  },
  {
    name: 'M2 Customer invited is off: silence',
    patch: plain({}, { HELP: { customerInvited: false } }),
    address: ACME,
    then: 'no-notification',
    step: 'M2',
  },
  {
    name: 'M2 Customer invited is off: a plain verification mail',
    patch: plain({}, { HELP: { customerInvited: false } }),
    address: ACME,
    readings: { M2: 'verification-mail' },
    then: 'no-notification',
    step: 'M2',
  },
  {
    name: 'S2 an Atlassian account with access',
    example: 'help-desk',
    patch: plain(APPROVED),
    address: 'maria@acme.com',
    then: 'no-notification',
    step: 'S2',
  },
  {
    name: 'S5 both kinds of account',
    example: 'external',
    patch: plain({}),
    address: 'bea@client.example.com',
    then: 'no-notification',
    step: 'S5',
  },
  {
    name: 'S6 invited, not yet accepted',
    example: 'help-desk',
    patch: plain(APPROVED),
    address: 'ira@acme.com',
    then: 'no-notification',
    step: 'S6',
  },
  {
    name: 'A1 not an address',
    patch: plain({}),
    address: 'jo@acme',
    then: 'error',
    step: 'A1',
  },
  ...(
    [
      ['automation', 'no-notification', 'R1'],
      ['rest', 'no-notification', 'R2'],
      ['admin-hub', INVITATION, 'R3'],
    ] as const
  ).map(([route, then, step]) => ({
    name: `${step} ${route}`,
    patch: plain({}),
    address: 'jo@new.example',
    route,
    then,
    step,
  })),
];

export const SCENARIOS: readonly Scenario[] = [...TABLE, ...QUESTIONS, ...STEPS];
