/** Every step of domain.md section 4 with the situation it decides, and a twin in which it does not. */
import {
  otherOutcomesOf,
  stepsOf,
  verdictWith,
  type Differs,
} from '../../tests/oracle/neutral-site';
import type { Evidence } from './evidence';
import type { Outcome } from './outcome';
import { STEP_IDS, type DecidingStepId, type StepId } from './step-id';

interface Expected {
  readonly outcomes: readonly Outcome[];
  readonly decidedBy: readonly DecidingStepId[];
}

interface Row extends Expected {
  readonly step: StepId;
  readonly name: string;
  readonly differs: Differs;
  readonly evidence: Evidence;
  /** What the other reading of a contested step gives besides. */
  readonly others?: readonly Outcome[];
  /** The same with one thing changed: the step does not match any more. */
  readonly twin: Expected & { readonly change: Differs };
}

const INVITATION = { outcomes: ['atlassian-account-invitation'], decidedBy: ['T1'] } as const;
const CUSTOMER_INVITED = { outcomes: ['customer-invited'], decidedBy: ['T2'] } as const;
const COULD_NOT_BE_ADDED = { outcomes: ['error'], decidedBy: ['T4'] } as const;
/** An open step: granted, or not granted on a site with External on. */
const EITHER = {
  outcomes: ['atlassian-account-invitation', 'customer-invited'],
  decidedBy: ['T1', 'T2'],
} as const;

const CLIENT = { address: 'jo@client.example' } as const satisfies Differs;
const GMAIL = { address: 'jo@gmail.com' } as const satisfies Differs;

const ROUTES = [
  {
    step: 'A1',
    name: 'an address that is not valid gives the error, whatever else',
    differs: { address: 'jo@acme', route: 'automation', inviter: 'unknown', internal: 'unknown' },
    outcomes: ['error'],
    decidedBy: ['A1'],
    evidence: 'inferred',
    twin: { change: { address: 'jo@acme.com' }, outcomes: ['no-notification'], decidedBy: ['R1'] },
  },
  {
    step: 'R1',
    name: 'the automation action sends nothing',
    differs: { route: 'automation', inviter: 'none' },
    outcomes: ['no-notification'],
    decidedBy: ['R1'],
    evidence: 'stated',
    twin: { change: { route: 'customers-page' }, outcomes: ['error'], decidedBy: ['P1'] },
  },
  {
    step: 'R2',
    name: 'REST create-customer sends nothing',
    differs: { route: 'rest', internal: false },
    outcomes: ['no-notification'],
    decidedBy: ['R2'],
    evidence: 'inferred',
    twin: { change: { route: 'customers-page' }, ...CUSTOMER_INVITED },
  },
  {
    step: 'R3',
    name: 'the Administration hub sends its own invitation even with Internal off',
    differs: { route: 'admin-hub', internal: false, inviter: 'none', portalAccess: 'broken' },
    outcomes: ['atlassian-account-invitation'],
    decidedBy: ['R3'],
    evidence: 'stated',
    twin: { change: { route: 'customers-page' }, outcomes: ['error'], decidedBy: ['P1'] },
  },
  {
    step: 'R4',
    name: 'the People page sends the Atlassian invitation; others read it like the Customers page',
    differs: { route: 'people-page', ...CLIENT },
    outcomes: ['atlassian-account-invitation'],
    decidedBy: ['R4'],
    evidence: 'contested',
    others: ['customer-invited'],
    twin: { change: { route: 'customers-page' }, ...CUSTOMER_INVITED },
  },
  {
    step: 'R4',
    name: 'the other reading of the People page begins at P1',
    differs: { route: 'people-page', inviter: 'none' },
    outcomes: ['atlassian-account-invitation'],
    decidedBy: ['R4'],
    evidence: 'contested',
    others: ['error'],
    twin: { change: { route: 'customers-page' }, outcomes: ['error'], decidedBy: ['P1'] },
  },
  {
    step: 'R4',
    name: 'in its other reading the other readings of later steps count too',
    differs: { route: 'people-page', internal: false, external: false },
    outcomes: ['atlassian-account-invitation'],
    decidedBy: ['R4'],
    evidence: 'contested',
    others: ['error', 'no-notification'],
    twin: { change: { route: 'automation' }, outcomes: ['no-notification'], decidedBy: ['R1'] },
  },
] as const satisfies readonly Row[];

const PROJECT_AND_ACCOUNT = [
  {
    step: 'P1',
    name: 'whoever is neither agent nor admin has no button',
    differs: { inviter: 'none', portalAccess: 'broken' },
    outcomes: ['error'],
    decidedBy: ['P1'],
    evidence: 'stated',
    twin: { change: { inviter: 'agent', portalAccess: 'healthy' }, ...INVITATION },
  },
  {
    step: 'P2',
    name: 'a broken permission scheme adds 0 customers, also for a known account',
    differs: { portalAccess: 'broken', account: 'portal-only' },
    outcomes: ['error'],
    decidedBy: ['P2'],
    evidence: 'stated',
    twin: { change: { portalAccess: 'healthy' }, outcomes: ['no-notification'], decidedBy: ['S2'] },
  },
  {
    step: 'S1',
    name: 'a deactivated, suspended or revoked Atlassian account is inactive',
    differs: { account: 'atlassian-inactive' },
    outcomes: ['error'],
    decidedBy: ['S1'],
    evidence: 'stated',
    twin: { change: { account: 'none' }, ...INVITATION },
  },
  {
    step: 'S1',
    name: 'an inactive portal-only account is inactive',
    differs: { account: 'portal-only-inactive', inviter: 'admin' },
    outcomes: ['error'],
    decidedBy: ['S1'],
    evidence: 'stated',
    twin: { change: { account: 'portal-only' }, outcomes: ['no-notification'], decidedBy: ['S2'] },
  },
  {
    step: 'S2',
    name: 'an active portal-only account gets no second mail',
    differs: { account: 'portal-only' },
    outcomes: ['no-notification'],
    decidedBy: ['S2'],
    evidence: 'stated',
    twin: { change: { account: 'none' }, ...INVITATION },
  },
  {
    step: 'S2',
    name: 'an Atlassian account with access gets no mail, whoever may invite users',
    differs: { account: 'atlassian-with-access', userInvites: 'unknown' },
    outcomes: ['no-notification'],
    decidedBy: ['S2'],
    evidence: 'stated',
    twin: {
      change: { account: 'atlassian-without-access', userInvites: 'closed' },
      outcomes: ['error'],
      decidedBy: ['S3'],
    },
  },
  {
    step: 'S3',
    name: 'an agent may not give access where user invites are closed',
    differs: { account: 'atlassian-without-access' },
    outcomes: ['error'],
    decidedBy: ['S3'],
    evidence: 'stated',
    twin: { change: { inviter: 'admin' }, outcomes: ['no-notification'], decidedBy: ['S4'] },
  },
  {
    step: 'S4',
    name: 'an admin gives access though user invites are closed',
    differs: { account: 'atlassian-without-access', inviter: 'admin' },
    outcomes: ['no-notification'],
    decidedBy: ['S4'],
    evidence: 'inferred',
    twin: { change: { inviter: 'agent' }, outcomes: ['error'], decidedBy: ['S3'] },
  },
  {
    step: 'S4',
    name: 'an agent gives access where user invites are open',
    differs: { account: 'atlassian-without-access', userInvites: 'open' },
    outcomes: ['no-notification'],
    decidedBy: ['S4'],
    evidence: 'inferred',
    twin: { change: { userInvites: 'closed' }, outcomes: ['error'], decidedBy: ['S3'] },
  },
  {
    step: 'S4',
    name: 'it is contested where an agent needs approval',
    differs: { account: 'atlassian-without-access', userInvites: 'approval' },
    outcomes: ['no-notification'],
    decidedBy: ['S4'],
    evidence: 'contested',
    twin: { change: { userInvites: 'closed' }, outcomes: ['error'], decidedBy: ['S3'] },
  },
  {
    step: 'S4',
    name: 'it is not contested for an admin, who needs no approval',
    differs: { account: 'atlassian-without-access', userInvites: 'approval', inviter: 'admin' },
    outcomes: ['no-notification'],
    decidedBy: ['S4'],
    evidence: 'inferred',
    twin: { change: { account: 'atlassian-inactive' }, outcomes: ['error'], decidedBy: ['S1'] },
  },
  {
    step: 'S5',
    name: 'both kinds of account: no mail',
    differs: { account: 'both' },
    outcomes: ['no-notification'],
    decidedBy: ['S5'],
    evidence: 'inferred',
    twin: { change: { account: 'none' }, ...INVITATION },
  },
  {
    step: 'S6',
    name: 'an invitation that waits is not repeated',
    differs: { account: 'invited' },
    outcomes: ['no-notification'],
    decidedBy: ['S6'],
    evidence: 'inferred',
    twin: { change: { account: 'none' }, ...INVITATION },
  },
] as const satisfies readonly Row[];

const DOMAINS = [
  {
    step: 'D1',
    name: 'the own domain gives Customer',
    differs: {},
    ...INVITATION,
    evidence: 'stated',
    twin: { change: { approvedDomains: { 'acme.com': 'none' } }, ...CUSTOMER_INVITED },
  },
  {
    step: 'D2',
    name: 'the own domain gives None',
    differs: { approvedDomains: { 'acme.com': 'none' } },
    ...CUSTOMER_INVITED,
    evidence: 'stated',
    twin: { change: { approvedDomains: { 'acme.com': 'customer' } }, ...INVITATION },
  },
  {
    step: 'D2',
    name: 'None with approval is None',
    differs: { approvedDomains: { 'acme.com': 'none-with-approval' }, external: false },
    ...COULD_NOT_BE_ADDED,
    evidence: 'stated',
    twin: { change: { approvedDomains: { 'acme.com': 'customer' } }, ...INVITATION },
  },
  {
    step: 'D2',
    name: 'None though Any domain gives Customer: contested, the other reading grants',
    differs: { approvedDomains: { 'acme.com': 'none' }, anyDomain: 'customer' },
    ...CUSTOMER_INVITED,
    evidence: 'contested',
    others: ['atlassian-account-invitation'],
    twin: { change: { approvedDomains: {} }, ...INVITATION },
  },
  {
    step: 'D2',
    name: 'None though Any domain gives Customer with approval: contested, the other reading is open',
    differs: {
      approvedDomains: { 'acme.com': 'none' },
      anyDomain: 'customer-with-approval',
      external: false,
    },
    ...COULD_NOT_BE_ADDED,
    evidence: 'contested',
    others: ['atlassian-account-invitation'],
    twin: { change: { approvedDomains: { 'acme.com': 'customer' } }, ...INVITATION },
  },
  {
    step: 'D2',
    name: 'None and Any domain gives User: not contested, Any domain is not consulted',
    differs: { approvedDomains: { 'acme.com': 'none' }, anyDomain: 'user' },
    ...CUSTOMER_INVITED,
    evidence: 'stated',
    twin: { change: { approvedDomains: {} }, ...EITHER },
  },
  {
    step: 'D3',
    name: 'not listed, and Any domain gives Customer',
    differs: { ...CLIENT, anyDomain: 'customer' },
    ...INVITATION,
    evidence: 'stated',
    twin: { change: { anyDomain: 'none' }, ...CUSTOMER_INVITED },
  },
  {
    step: 'D4',
    name: 'not listed, and Any domain gives None',
    differs: CLIENT,
    ...CUSTOMER_INVITED,
    evidence: 'stated',
    twin: { change: { anyDomain: 'customer' }, ...INVITATION },
  },
  {
    step: 'D4',
    name: 'not listed, and Any domain gives None with approval, which is None',
    differs: { ...CLIENT, anyDomain: 'none-with-approval' },
    ...CUSTOMER_INVITED,
    evidence: 'stated',
    twin: { change: { anyDomain: 'customer' }, ...INVITATION },
  },
  {
    step: 'D5',
    name: 'Any domain gives Customer to a public provider: contested, the other reading does not grant',
    differs: { ...GMAIL, anyDomain: 'customer' },
    ...INVITATION,
    evidence: 'contested',
    others: ['customer-invited'],
    twin: { change: CLIENT, ...INVITATION },
  },
  {
    step: 'D5',
    name: 'its other reading ends in the error where External is off',
    differs: { ...GMAIL, anyDomain: 'customer', external: false },
    ...INVITATION,
    evidence: 'contested',
    others: ['error'],
    twin: { change: { approvedDomains: { 'gmail.com': 'customer' } }, ...INVITATION },
  },
  {
    step: 'D6',
    name: 'the own domain gives Customer with approval: open',
    differs: { approvedDomains: { 'acme.com': 'customer-with-approval' } },
    ...EITHER,
    evidence: 'contested',
    twin: { change: { approvedDomains: { 'acme.com': 'customer' } }, ...INVITATION },
  },
  {
    step: 'D6',
    name: 'Any domain gives Customer with approval: open, also for a public provider',
    differs: { ...GMAIL, anyDomain: 'customer-with-approval', external: false },
    outcomes: ['atlassian-account-invitation', 'error'],
    decidedBy: ['T1', 'T4'],
    evidence: 'contested',
    twin: { change: { anyDomain: 'none' }, ...COULD_NOT_BE_ADDED },
  },
  {
    step: 'D7',
    name: 'the own domain gives User: open',
    differs: { approvedDomains: { 'acme.com': 'user' } },
    ...EITHER,
    evidence: 'contested',
    twin: { change: { approvedDomains: { 'acme.com': 'none' } }, ...CUSTOMER_INVITED },
  },
  {
    step: 'D7',
    name: 'Any domain gives Stakeholder with approval: open',
    differs: { ...CLIENT, anyDomain: 'stakeholder-with-approval', externalDomains: [] },
    outcomes: ['atlassian-account-invitation', 'error'],
    decidedBy: ['T1', 'T3'],
    evidence: 'contested',
    twin: {
      change: { anyDomain: 'none-with-approval' },
      outcomes: ['error'],
      decidedBy: ['T3'],
    },
  },
  {
    step: 'D8',
    name: 'only the parent is listed: as not listed',
    differs: { address: 'jo@mail.acme.com' },
    ...CUSTOMER_INVITED,
    evidence: 'inferred',
    twin: { change: { address: 'jo@mailacme.com' }, ...CUSTOMER_INVITED },
  },
  {
    step: 'D8',
    name: 'only a child is listed: as not listed',
    differs: { approvedDomains: { 'it.acme.com': 'customer' }, anyDomain: 'customer' },
    ...INVITATION,
    evidence: 'inferred',
    twin: {
      change: { approvedDomains: { 'it.acme.com': 'customer', 'acme.com': 'none' } },
      ...CUSTOMER_INVITED,
    },
  },
] as const satisfies readonly Row[];

const ACCOUNT_TYPE_AND_MAIL = [
  {
    step: 'T1',
    name: 'Internal on and granted: External does not matter',
    differs: { external: 'unknown', externalDomains: 'unknown', outgoingMail: 'unknown' },
    ...INVITATION,
    evidence: 'stated',
    twin: {
      change: { internal: false, external: true, externalDomains: 'any', outgoingMail: true },
      ...CUSTOMER_INVITED,
    },
  },
  {
    step: 'T2',
    name: 'External on without a list',
    differs: { internal: false },
    ...CUSTOMER_INVITED,
    evidence: 'stated',
    twin: { change: { external: false }, outcomes: ['no-notification'], decidedBy: ['T5'] },
  },
  {
    step: 'T2',
    name: 'External on and exactly this domain on the list; what the approved domains say does not weaken it with Internal off',
    differs: {
      ...CLIENT,
      internal: false,
      externalDomains: ['other.example', 'client.example'],
      anyDomain: 'user',
    },
    ...CUSTOMER_INVITED,
    evidence: 'stated',
    twin: {
      change: { externalDomains: ['other.example'] },
      outcomes: ['error'],
      decidedBy: ['T3'],
    },
  },
  {
    step: 'T3',
    name: 'External on, and the list holds only the parent domain',
    differs: { address: 'jo@eu.client.example', externalDomains: ['client.example'] },
    outcomes: ['error'],
    decidedBy: ['T3'],
    evidence: 'inferred',
    twin: { change: CLIENT, ...CUSTOMER_INVITED },
  },
  {
    step: 'T3',
    name: 'an empty list allows nobody, Internal on or off',
    differs: { ...CLIENT, externalDomains: [], internal: 'unknown' },
    outcomes: ['error'],
    decidedBy: ['T3'],
    evidence: 'inferred',
    twin: { change: { externalDomains: 'any' }, ...CUSTOMER_INVITED },
  },
  {
    step: 'T4',
    name: 'Internal on, not granted, External off',
    differs: { ...CLIENT, external: false },
    ...COULD_NOT_BE_ADDED,
    evidence: 'stated',
    twin: { change: { external: true }, ...CUSTOMER_INVITED },
  },
  {
    step: 'T5',
    name: 'both off: no mail, and others report the error',
    differs: { internal: false, external: false },
    outcomes: ['no-notification'],
    decidedBy: ['T5'],
    evidence: 'contested',
    others: ['error'],
    twin: { change: { internal: true }, ...INVITATION },
  },
  {
    step: 'M1',
    name: 'outgoing mail is off; asked before Customer invited',
    differs: { ...CLIENT, outgoingMail: false, customerInvited: false },
    outcomes: ['no-notification'],
    decidedBy: ['M1'],
    evidence: 'stated',
    twin: { change: { outgoingMail: true }, outcomes: ['no-notification'], decidedBy: ['M2'] },
  },
  {
    step: 'M1',
    name: 'it replaces T2 only: the Administration hub sends by itself',
    differs: { internal: false, outgoingMail: false },
    outcomes: ['no-notification'],
    decidedBy: ['M1'],
    evidence: 'stated',
    twin: { change: { internal: true }, ...INVITATION },
  },
  {
    step: 'M2',
    name: 'Customer invited is off in the project',
    differs: { ...CLIENT, customerInvited: false },
    outcomes: ['no-notification'],
    decidedBy: ['M2'],
    evidence: 'contested',
    twin: { change: { customerInvited: true }, ...CUSTOMER_INVITED },
  },
  {
    step: 'M2',
    name: 'an address that the list refuses never gets so far',
    differs: { ...CLIENT, customerInvited: false, externalDomains: ['client.example'] },
    outcomes: ['no-notification'],
    decidedBy: ['M2'],
    evidence: 'contested',
    twin: {
      change: { externalDomains: ['other.example'] },
      outcomes: ['error'],
      decidedBy: ['T3'],
    },
  },
] as const satisfies readonly Row[];

const ROWS: readonly Row[] = [
  ...ROUTES,
  ...PROJECT_AND_ACCOUNT,
  ...DOMAINS,
  ...ACCOUNT_TYPE_AND_MAIL,
];

test.each(ROWS)('$step: $name', ({ step, differs, outcomes, decidedBy, evidence, others }) => {
  const verdict = verdictWith(differs);
  expect(verdict).toMatchObject({ outcomes, decidedBy, evidence, certain: outcomes.length === 1 });
  expect(stepsOf(verdict)).toContain(step);
  expect(otherOutcomesOf(verdict)).toEqual(others ?? []);
  expect(verdict.settledBy).toEqual([]);
});

test.each(ROWS)('$step no more: $name', ({ step, differs, twin }) => {
  const verdict = verdictWith({ ...differs, ...twin.change });
  expect(verdict).toMatchObject({ outcomes: twin.outcomes, decidedBy: twin.decidedBy });
  expect(stepsOf(verdict)).not.toContain(step);
});

test('no step is left out', () => {
  expect(STEP_IDS.filter((step) => !ROWS.some((row) => row.step === step))).toEqual([]);
});
