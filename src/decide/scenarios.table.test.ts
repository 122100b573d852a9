/** Real questions that people asked (domain.md section 8), each as what happened and as what would have helped. */
import { otherOutcomesOf, verdictWith, type Differs } from '../../tests/oracle/neutral-site';
import type { Caveat } from './caveat';
import { FACT_NAMES } from './facts';
import type { Outcome } from './outcome';
import type { DecidingStepId } from './step-id';

interface Expected {
  readonly outcome: Outcome;
  readonly decidedBy: DecidingStepId;
}

interface Row extends Expected {
  readonly scenario: number;
  readonly name: string;
  readonly differs: Differs;
  readonly others?: readonly Outcome[];
  readonly caveat?: Caveat;
  /** What would have gone another way. */
  readonly twin: Expected & { readonly name: string; readonly change: Differs };
}

/** Supports clients with portal-only accounts. */
const EXTERNAL_SUPPORT = {
  internal: false,
  address: 'x@client.example',
} as const satisfies Differs;

const ROWS = [
  {
    scenario: 1,
    name: 'template set, person added on the People page: Atlassian mail, not the template',
    differs: { ...EXTERNAL_SUPPORT, route: 'people-page' },
    outcome: 'atlassian-account-invitation',
    decidedBy: 'R4',
    others: ['customer-invited'],
    twin: {
      name: 'added on the Customers page',
      change: { route: 'customers-page' },
      outcome: 'customer-invited',
      decidedBy: 'T2',
    },
  },
  {
    scenario: 2,
    name: 'added on Customers, domain approved with Customer: never portal-only',
    differs: { externalDomains: ['acme.com'] },
    outcome: 'atlassian-account-invitation',
    decidedBy: 'T1',
    caveat: 'cannot-be-undone',
    twin: {
      name: 'no granting domain: portal-only',
      change: { approvedDomains: {} },
      outcome: 'customer-invited',
      decidedBy: 'T2',
    },
  },
  {
    scenario: 3,
    name: 'External list of internal domains only, invite of a client: could not be added',
    differs: { address: 'x@client.example', externalDomains: ['acme.com', 'acme.example'] },
    outcome: 'error',
    decidedBy: 'T3',
    twin: {
      name: 'the client on the list',
      change: { externalDomains: ['acme.com', 'client.example'] },
      outcome: 'customer-invited',
      decidedBy: 'T2',
    },
  },
  {
    scenario: 4,
    name: 'Jira admin invites somebody with a Jira account but no JSM access: permission error',
    differs: { account: 'atlassian-without-access', inviter: 'agent', userInvites: 'closed' },
    outcome: 'error',
    decidedBy: 'S3',
    twin: {
      name: 'the site admin can add them',
      change: { inviter: 'admin' },
      outcome: 'no-notification',
      decidedBy: 'S4',
    },
  },
  {
    scenario: 5,
    name: 'already a customer in another project: no second mail, though the dialog promises one',
    differs: { ...EXTERNAL_SUPPORT, account: 'portal-only' },
    outcome: 'no-notification',
    decidedBy: 'S2',
    caveat: 'dialog-still-promises-invitation',
    twin: {
      name: 'new to the site',
      change: { account: 'none' },
      outcome: 'customer-invited',
      decidedBy: 'T2',
    },
  },
  {
    scenario: 6,
    name: 'suspended user removed and invited again: deactivated accounts cannot be invited',
    differs: { account: 'atlassian-inactive', inviter: 'admin', userInvites: 'open' },
    outcome: 'error',
    decidedBy: 'S1',
    twin: {
      name: 'restored, with access',
      change: { account: 'atlassian-with-access' },
      outcome: 'no-notification',
      decidedBy: 'S2',
    },
  },
  {
    scenario: 7,
    name: 'neither option ticked: cannot invite, shown as contested',
    differs: { internal: false, external: false },
    outcome: 'no-notification',
    decidedBy: 'T5',
    others: ['error'],
    twin: {
      name: 'External ticked',
      change: { external: true },
      outcome: 'customer-invited',
      decidedBy: 'T2',
    },
  },
  {
    scenario: 8,
    name: 'Internal only, approved domains without this one: could not be added',
    differs: { external: false, approvedDomains: { 'acme.example': 'customer' } },
    outcome: 'error',
    decidedBy: 'T4',
    twin: {
      name: 'this one approved too',
      change: { approvedDomains: { 'acme.example': 'customer', 'acme.com': 'customer' } },
      outcome: 'atlassian-account-invitation',
      decidedBy: 'T1',
    },
  },
  {
    scenario: 9,
    name: 'the same invite works in another project: permission scheme',
    differs: { ...EXTERNAL_SUPPORT, portalAccess: 'broken' },
    outcome: 'error',
    decidedBy: 'P2',
    twin: {
      name: 'the other project',
      change: { portalAccess: 'healthy' },
      outcome: 'customer-invited',
      decidedBy: 'T2',
    },
  },
  {
    scenario: 10,
    name: 'a domain that is only verified, or only on the External list, is not approved',
    differs: { external: true, externalDomains: ['acme.com'], approvedDomains: {} },
    outcome: 'customer-invited',
    decidedBy: 'T2',
    twin: {
      name: 'approved',
      change: { approvedDomains: { 'acme.com': 'customer' } },
      outcome: 'atlassian-account-invitation',
      decidedBy: 'T1',
    },
  },
  {
    scenario: 10,
    name: 'an approved domain with role None is not on the External list for it',
    differs: { externalDomains: [], approvedDomains: { 'acme.com': 'none' } },
    outcome: 'error',
    decidedBy: 'T3',
    twin: {
      name: 'on the list',
      change: { externalDomains: ['acme.com'] },
      outcome: 'customer-invited',
      decidedBy: 'T2',
    },
  },
  {
    scenario: 11,
    name: 'channel access Restricted, email allowlist or blocklist: an agent invites all the same',
    differs: { ...EXTERNAL_SUPPORT, inviter: 'agent' },
    outcome: 'customer-invited',
    decidedBy: 'T2',
    twin: {
      name: 'what does stop an invite is who invites',
      change: { inviter: 'none' },
      outcome: 'error',
      decidedBy: 'P1',
    },
  },
  {
    scenario: 12,
    name: 'approved after portal-only accounts exist: converts nobody, sends nothing',
    differs: { account: 'portal-only', approvedDomains: { 'acme.com': 'customer' } },
    outcome: 'no-notification',
    decidedBy: 'S2',
    twin: {
      name: 'somebody new at the domain',
      change: { account: 'none' },
      outcome: 'atlassian-account-invitation',
      decidedBy: 'T1',
    },
  },
] as const satisfies readonly Row[];

test.each<Row>(ROWS)('$scenario: $name', ({ differs, outcome, decidedBy, others, caveat }) => {
  const verdict = verdictWith(differs);
  expect(verdict).toMatchObject({ outcomes: [outcome], decidedBy: [decidedBy], certain: true });
  expect(otherOutcomesOf(verdict)).toEqual(others ?? []);
  if (caveat !== undefined) expect(verdict.caveats).toContain(caveat);
});

test.each<Row>(ROWS)('$scenario, twin: $twin.name', ({ differs, outcome, twin, caveat }) => {
  const verdict = verdictWith({ ...differs, ...twin.change });
  expect(verdict).toMatchObject({ outcomes: [twin.outcome], decidedBy: [twin.decidedBy] });
  expect(twin.outcome).not.toBe(outcome);
  if (caveat !== undefined) expect(verdict.caveats).not.toContain(caveat);
});

test('all twelve are here', () => {
  expect(new Set(ROWS.map((row) => row.scenario)).size).toBe(12);
});

/** Scenario 10 and 11: what people take for a cause is no fact of the decision at all. */
test.each(['verified', 'channel', 'allowlist', 'blocklist', 'restricted'])(
  'no fact speaks of %s',
  (word) => {
    expect(FACT_NAMES.filter((fact) => fact.toLowerCase().includes(word))).toEqual([]);
  },
);
