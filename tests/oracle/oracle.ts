/**
 * A second reading of domain.md section 4: the procedure for complete facts as plain if-chains.
 * It is deliberately naive and shares no code with `src/decide`, so that a slip there shows up as a difference.
 */
import type { FactName, FactValue } from '../../src/decide/facts';

/** Complete facts: one value of each. */
export type Situation = { readonly [F in FactName]: FactValue<F> };

/** Outcome of an invite, domain.md section 2. */
export type OracleOutcome =
  'atlassian-account-invitation' | 'customer-invited' | 'error' | 'no-notification';

/** Evidence grade, from strong to weak. */
export type Grade = 'stated' | 'inferred' | 'contested';

/** What domain.md says of one situation. */
export interface OracleAnswer {
  /** More than one only after an open step (D6, D7). */
  readonly outcomes: ReadonlySet<OracleOutcome>;
  readonly decidedBy: ReadonlySet<string>;
  /** The deciding steps, and the D steps on the way to them (only where Internal is on: else nobody asks). */
  readonly matched: ReadonlySet<string>;
  /** The weakest grade of `matched`. */
  readonly evidence: Grade;
  /** What the other readings of the contested steps R4, D2, D5, T5 would give, nested ones included; may repeat `outcomes`. */
  readonly otherOutcomes: ReadonlySet<OracleOutcome>;
}

/** Whether the deciding domain entry grants Customer, with what it rests on. */
interface DomainAnswer {
  readonly steps: readonly string[];
  /** Two members: the documentation leaves it open. */
  readonly granted: readonly boolean[];
  readonly evidence: Grade;
  readonly otherwiseGranted: readonly boolean[];
}

const NOTHING: ReadonlySet<never> = new Set<never>();

/** The answer of domain.md section 4, whatever the route. */
export function oracle(s: Situation): OracleAnswer {
  if (s.address === 'invalid') return ends('A1', 'error', 'inferred');
  if (s.route === 'automation') return ends('R1', 'no-notification', 'stated');
  if (s.route === 'rest') return ends('R2', 'no-notification', 'inferred');
  if (s.route === 'admin-hub') return ends('R3', 'atlassian-account-invitation', 'stated');
  if (s.route === 'people-page') {
    const page = customersPage(s);
    return {
      ...ends('R4', 'atlassian-account-invitation', 'contested'),
      otherOutcomes: new Set([...page.outcomes, ...page.otherOutcomes]),
    };
  }
  return customersPage(s);
}

/** P1 to S6, then on to the domain steps for a person who is new to the site. */
function customersPage(s: Situation): OracleAnswer {
  if (s.inviter === 'none') return ends('P1', 'error', 'stated');
  if (s['project.portalAccess'] === 'broken') return ends('P2', 'error', 'stated');
  if (s.account === 'atlassian-inactive') return ends('S1', 'error', 'stated');
  if (s.account === 'portal-only-inactive') return ends('S1', 'error', 'stated');
  if (s.account === 'portal-only') return ends('S2', 'no-notification', 'stated');
  if (s.account === 'atlassian-with-access') return ends('S2', 'no-notification', 'stated');
  if (s.account === 'atlassian-without-access') {
    if (s.inviter === 'admin') return ends('S4', 'no-notification', 'inferred');
    if (s['site.userInvites'] === 'closed') return ends('S3', 'error', 'stated');
    if (s['site.userInvites'] === 'approval') return ends('S4', 'no-notification', 'contested');
    return ends('S4', 'no-notification', 'inferred');
  }
  if (s.account === 'both') return ends('S5', 'no-notification', 'inferred');
  if (s.account === 'invited') return ends('S6', 'no-notification', 'inferred');
  return newPerson(s);
}

/** D1 to D8, each way they leave open continued through T1 to M2. */
function newPerson(s: Situation): OracleAnswer {
  const domain = ownDomain(s);
  const outcomes = new Set<OracleOutcome>();
  const decidedBy = new Set<string>();
  const matched = new Set<string>();
  const otherOutcomes = new Set<OracleOutcome>();
  let evidence: Grade = 'stated';
  if (s['site.internal'] === 'on') {
    evidence = domain.evidence;
    for (const step of domain.steps) matched.add(step);
  }
  for (const granted of domain.granted) {
    const end = accountType(s, granted);
    for (const outcome of end.outcomes) outcomes.add(outcome);
    for (const step of end.decidedBy) {
      decidedBy.add(step);
      matched.add(step);
    }
    for (const outcome of end.otherOutcomes) otherOutcomes.add(outcome);
    evidence = weakest(evidence, end.evidence);
  }
  for (const granted of domain.otherwiseGranted) {
    const end = accountType(s, granted);
    for (const outcome of end.outcomes) otherOutcomes.add(outcome);
    for (const outcome of end.otherOutcomes) otherOutcomes.add(outcome);
  }
  return { outcomes, decidedBy, matched, evidence, otherOutcomes };
}

/** D1, D2, D6, D7 for a listed domain; D8 and Any domain for one that is not. */
function ownDomain(s: Situation): DomainAnswer {
  const entry = s['site.approvedDomains'];
  if (entry === 'not-listed') {
    const any = anyDomain(s);
    if (s['address.relatedDomainListed'] === 'yes') {
      return { ...any, steps: ['D8', ...any.steps], evidence: weakest(any.evidence, 'inferred') };
    }
    return any;
  }
  if (entry === 'customer') return prepares('D1', [true], 'stated');
  if (entry === 'customer-with-approval') return prepares('D6', [true, false], 'contested');
  if (entry === 'none' || entry === 'none-with-approval') {
    // The documents contradict each other only where Any domain would give Customer.
    const any = s['site.anyDomain'];
    if (any === 'customer' || any === 'customer-with-approval') {
      const other = anyDomain(s);
      return {
        ...prepares('D2', [false], 'contested'),
        otherwiseGranted: [...other.granted, ...other.otherwiseGranted],
      };
    }
    return prepares('D2', [false], 'stated');
  }
  return prepares('D7', [true, false], 'contested'); // User or Stakeholder, with or without approval
}

/** D3 to D7 as the Any domain entry answers them. */
function anyDomain(s: Situation): DomainAnswer {
  const entry = s['site.anyDomain'];
  if (entry === 'none') return prepares('D4', [false], 'stated');
  if (entry === 'none-with-approval') return prepares('D4', [false], 'stated'); // is None
  if (entry === 'customer') {
    if (s['address.publicMailProvider'] === 'yes') {
      return { ...prepares('D5', [true], 'contested'), otherwiseGranted: [false] };
    }
    return prepares('D3', [true], 'stated');
  }
  if (entry === 'customer-with-approval') return prepares('D6', [true, false], 'contested');
  return prepares('D7', [true, false], 'contested');
}

/** T1 to T5, and M1, M2 where they replace T2. */
function accountType(s: Situation, granted: boolean): OracleAnswer {
  if (s['site.internal'] === 'on' && granted) {
    return ends('T1', 'atlassian-account-invitation', 'stated');
  }
  if (s['site.external'] === 'on') {
    if (s['site.externalDomains'] === 'not-listed') return ends('T3', 'error', 'inferred');
    if (s['site.outgoingMail'] === 'off') return ends('M1', 'no-notification', 'stated');
    if (s['project.customerInvited'] === 'off') return ends('M2', 'no-notification', 'contested');
    return ends('T2', 'customer-invited', 'stated');
  }
  if (s['site.internal'] === 'on') return ends('T4', 'error', 'stated');
  return {
    ...ends('T5', 'no-notification', 'contested'),
    otherOutcomes: new Set<OracleOutcome>(['error']),
  };
}

function prepares(step: string, granted: readonly boolean[], evidence: Grade): DomainAnswer {
  return { steps: [step], granted, evidence, otherwiseGranted: [] };
}

function ends(step: string, outcome: OracleOutcome, evidence: Grade): OracleAnswer {
  const steps = new Set([step]);
  return {
    outcomes: new Set([outcome]),
    decidedBy: steps,
    matched: steps,
    evidence,
    otherOutcomes: NOTHING,
  };
}

/** The weaker of two grades. */
export function weakest(a: Grade, b: Grade): Grade {
  if (a === 'contested' || b === 'contested') return 'contested';
  if (a === 'inferred' || b === 'inferred') return 'inferred';
  return 'stated';
}
