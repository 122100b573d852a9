import { inviteTo, KNOWN, neutralSite, type Overrides } from './neutral-site';
import type { SiteTruth } from './settings';
import type { InviteResult, InviteRoute, PersonaName } from './types';

type Observed = InviteResult['observed'];

const GIVES = { role: 'customer', approval: false } as const;
const NONE = { role: 'none', approval: false } as const;

/** One tick column of the article's table; a blank cell of an approved domain means "listed with None". */
function ticked(ticks: readonly ('Internal' | 'acme' | 'Any' | 'External')[]): Partial<SiteTruth> {
  return {
    internal: ticks.includes('Internal'),
    external: ticks.includes('External'),
    approvedDomains: { 'acme.com': ticks.includes('acme') ? GIVES : NONE },
    anyDomain: ticks.includes('Any') ? GIVES : NONE,
  };
}

describe('the nine scenarios of the article, under every reading of the lost ticks', () => {
  const acme = 'john@acme.com';
  const mine = 'john@mydomain.org';
  test.each([
    {
      row: 1,
      to: acme,
      ticks: ['Internal', 'acme', 'External'],
      then: 'atlassian-account-invitation',
    },
    { row: 1, to: acme, ticks: ['Internal', 'acme', 'Any'], then: 'atlassian-account-invitation' },
    { row: 2, to: acme, ticks: ['Internal', 'acme'], then: 'atlassian-account-invitation' },
    { row: 3, to: acme, ticks: ['Internal'], then: 'error' },
    { row: 4, to: acme, ticks: ['Internal', 'External'], then: 'customer-invited' },
    { row: 4, to: acme, ticks: ['acme', 'External'], then: 'customer-invited' },
    { row: 4, to: acme, ticks: ['Any', 'External'], then: 'customer-invited' },
    {
      row: 5,
      to: mine,
      ticks: ['Internal', 'Any', 'External'],
      then: 'atlassian-account-invitation',
    },
    { row: 5, to: mine, ticks: ['Internal', 'acme', 'Any'], then: 'atlassian-account-invitation' },
    { row: 6, to: mine, ticks: ['Internal'], then: 'error' },
    { row: 7, to: mine, ticks: ['Internal', 'External'], then: 'customer-invited' },
    { row: 7, to: mine, ticks: ['acme', 'External'], then: 'customer-invited' },
    { row: 7, to: mine, ticks: ['Any', 'External'], then: 'customer-invited' },
    { row: 8, to: mine, ticks: ['External'], then: 'customer-invited' },
    { row: 9, to: mine, ticks: [], then: 'no-notification' },
  ] as const)('row $row, $to, $ticks: $then', ({ to, ticks, then }) => {
    const { result } = inviteTo(neutralSite({ site: ticked(ticks) }), to);
    expect(result.observed).toBe(then);
  });
});

interface Scenario {
  readonly name: string;
  readonly site: Overrides;
  readonly to: string;
  readonly route?: InviteRoute;
  readonly as?: PersonaName;
  readonly projectKey?: string;
  readonly then: Observed;
  readonly code?: string;
}

const approves: Partial<SiteTruth> = { internal: true, approvedDomains: { 'acme.com': GIVES } };

describe('questions that people asked', () => {
  test.each([
    {
      name: '1 People page: Atlassian’s mail, not the template',
      site: {},
      to: 'jo@new.com',
      route: 'people-page',
      then: 'atlassian-account-invitation',
    },
    {
      name: '1 People page, the other reading: as on the Customers page',
      site: { readings: { R4: 'like-customers-page' } },
      to: 'jo@new.com',
      route: 'people-page',
      then: 'customer-invited',
    },
    {
      name: '2 approved domain: never portal-only',
      site: { site: approves },
      to: 'jo@acme.com',
      then: 'atlassian-account-invitation',
    },
    { name: '2 twin: no granting domain', site: {}, to: 'jo@acme.com', then: 'customer-invited' },
    {
      name: '3 External list holds internal domains only',
      site: { site: { externalDomains: ['acme.com'] } },
      to: 'x@client.com',
      then: 'error',
      code: 'could-not-be-added',
    },
    {
      name: '3 twin: the client is on the list',
      site: { site: { externalDomains: ['acme.com', 'client.com'] } },
      to: 'x@client.com',
      then: 'customer-invited',
    },
    {
      name: '4 Jira account without access, agent',
      site: { accounts: [KNOWN.withoutAccess] },
      to: 'known@acme.com',
      then: 'error',
      code: 'no-permission-to-invite',
    },
    {
      name: '4 the same, Jira admin',
      site: { accounts: [KNOWN.withoutAccess] },
      to: 'known@acme.com',
      as: 'jira-admin',
      then: 'error',
      code: 'no-permission-to-invite',
    },
    {
      name: '4 the same, site admin',
      site: { accounts: [KNOWN.withoutAccess] },
      to: 'known@acme.com',
      as: 'site-admin',
      then: 'no-notification',
      code: 'added-1-customer',
    },
    {
      name: '5 customer of another project',
      site: { accounts: [KNOWN.portalOnly] },
      to: 'known@acme.com',
      projectKey: 'SUP',
      then: 'no-notification',
      code: 'added-1-customer',
    },
    {
      name: '6 suspended and invited again',
      site: { accounts: [KNOWN.suspended] },
      to: 'known@acme.com',
      then: 'error',
      code: 'account-deactivated',
    },
    {
      name: '7 neither option, reading: nothing happens',
      site: { site: { external: false } },
      to: 'jo@acme.com',
      then: 'no-notification',
    },
    {
      name: '7 neither option, reading: error',
      site: { site: { external: false }, readings: { T5: 'error' } },
      to: 'jo@acme.com',
      then: 'error',
    },
    {
      name: '8 Internal only, domain not approved',
      site: { site: { ...approves, external: false } },
      to: 'jo@other.com',
      then: 'error',
      code: 'could-not-be-added',
    },
    {
      name: '9 broken permission scheme',
      site: { projects: { HELP: { portalAccess: 'broken' } } },
      to: 'jo@acme.com',
      then: 'error',
      code: 'added-0-customers',
    },
    {
      name: '9 the same invite in another project',
      site: { projects: { HELP: { portalAccess: 'broken' } } },
      to: 'jo@acme.com',
      projectKey: 'SUP',
      then: 'customer-invited',
    },
    {
      name: '12 approved after the portal-only account was made',
      site: { site: approves, accounts: [KNOWN.portalOnly] },
      to: 'known@acme.com',
      then: 'no-notification',
    },
  ] satisfies readonly Scenario[])('$name', (scenario: Scenario) => {
    const { site, to, route, as, projectKey = 'HELP', then, code } = scenario;
    const { result } = inviteTo(neutralSite(site), to, {
      projectKey,
      ...(route === undefined ? {} : { route }),
      ...(as === undefined ? {} : { as }),
    });
    expect(result.observed).toBe(then);
    if (code !== undefined) expect(result.seen.code).toBe(code);
  });
});

describe('ways of adding that ask nothing else', () => {
  test.each([
    { route: 'automation', then: 'no-notification' },
    { route: 'rest', then: 'no-notification' },
    { route: 'admin-hub', then: 'atlassian-account-invitation' },
  ] as const)('$route: $then', ({ route, then }) => {
    const site = neutralSite({ projects: { HELP: { portalAccess: 'broken' } } });
    expect(inviteTo(site, 'jo@acme.com', { route }).result.observed).toBe(then);
    const nonsense = inviteTo(site, 'jo@acme', { route }).result;
    expect(nonsense.seen.code).toBe('address-not-valid');
  });

  test('a customer has no Add customers button', () => {
    const { result, state } = inviteTo(neutralSite(), 'jo@new.com', { as: 'customer' });
    expect(result.seen.code).toBe('no-add-customers-button');
    expect(state).toEqual(neutralSite());
  });

  test('an unknown project, a software project and an unknown inviter are mistakes of the caller', () => {
    expect(() => inviteTo(neutralSite(), 'jo@new.com', { projectKey: 'NOPE' })).toThrow('NOPE');
    expect(() => inviteTo(neutralSite(), 'jo@new.com', { projectKey: 'DEV' })).toThrow('DEV');
  });
});
