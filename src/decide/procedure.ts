/**
 * The decision procedure of domain.md section 4 as data: a graph of questions. Nothing else may repeat the logic.
 * A question reads one fact; each of its branches names the values that lead along it, the step that matches, and
 * where it goes on. A branch that goes nowhere ends the walk: its step decides.
 */
import type { Evidence } from './evidence';
import type { FactName, FactValue } from './facts';
import type { Effect } from './outcome';
import { T5_OTHER_READING } from './steps';
import type { DecidingStepId, StepId } from './step-id';

export const QUESTION_IDS = [
  'is-the-address-valid',
  'which-route',
  'may-the-inviter-invite',
  'is-portal-access-healthy',
  'which-account',
  'is-the-inviter-a-user-access-admin',
  'who-may-invite-users',
  'is-internal-on',
  'what-does-the-own-domain-give',
  'what-would-any-domain-give',
  'is-a-relative-listed',
  'what-does-any-domain-give',
  'is-it-a-public-provider',
  'is-granted',
  'is-external-on-beside-internal',
  'is-external-on-alone',
  'does-the-external-list-allow-it',
  'is-outgoing-mail-on',
  'is-customer-invited-on',
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

/** One answer to a question. */
export type Branch<F extends FactName> = {
  readonly when: readonly FactValue<F>[];
  /** The grade here, where it differs from the step's own. */
  readonly evidence?: Evidence;
} & (
  | { readonly step?: StepId; readonly to: QuestionId }
  /** Open: both ways are possible and no page says which (D6, D7). */
  | { readonly step: StepId; readonly open: readonly [QuestionId, QuestionId] }
  | { readonly step: DecidingStepId; readonly ends: true }
) & {
    /** Where the other reading of a contested step leads. */
    readonly otherReading?: QuestionId | Effect;
  };

/** A question answers every value of its fact that can still be there when it is reached. */
export interface Question<F extends FactName = FactName> {
  readonly id: QuestionId;
  readonly reads: F;
  readonly branches: readonly Branch<F>[];
}

function ask<F extends FactName>(
  id: QuestionId,
  reads: F,
  branches: readonly Branch<F>[],
): Question {
  return { id, reads, branches };
}

const GRANTED: QuestionId = 'is-granted';
const NOT_GRANTED: QuestionId = 'is-external-on-beside-internal';
const OPEN_GRANT = [GRANTED, NOT_GRANTED] as const;
const APPROVAL = ['customer-with-approval'] as const;
const LICENSED = [
  'user',
  'user-with-approval',
  'stakeholder',
  'stakeholder-with-approval',
] as const;
const NO_ROLE = ['none', 'none-with-approval'] as const;
const CUSTOMER_ROLE = ['customer', 'customer-with-approval'] as const;

/** The questions in an order in which every branch leads to a later one; the first is the start. */
export const PROCEDURE: readonly Question[] = [
  ask('is-the-address-valid', 'address', [
    { when: ['invalid'], step: 'A1', ends: true },
    { when: ['valid'], to: 'which-route' },
  ]),
  ask('which-route', 'route', [
    { when: ['automation'], step: 'R1', ends: true },
    { when: ['rest'], step: 'R2', ends: true },
    { when: ['admin-hub'], step: 'R3', ends: true },
    {
      when: ['people-page'],
      step: 'R4',
      ends: true,
      otherReading: 'may-the-inviter-invite',
    },
    { when: ['customers-page'], to: 'may-the-inviter-invite' },
  ]),
  ask('may-the-inviter-invite', 'inviter', [
    { when: ['none'], step: 'P1', ends: true },
    { when: ['agent', 'admin'], to: 'is-portal-access-healthy' },
  ]),
  ask('is-portal-access-healthy', 'project.portalAccess', [
    { when: ['broken'], step: 'P2', ends: true },
    { when: ['healthy'], to: 'which-account' },
  ]),
  ask('which-account', 'account', [
    { when: ['none'], to: 'is-internal-on' },
    { when: ['atlassian-inactive', 'portal-only-inactive'], step: 'S1', ends: true },
    { when: ['portal-only', 'atlassian-with-access'], step: 'S2', ends: true },
    { when: ['atlassian-without-access'], to: 'is-the-inviter-a-user-access-admin' },
    { when: ['both'], step: 'S5', ends: true },
    { when: ['invited'], step: 'S6', ends: true },
  ]),
  ask('is-the-inviter-a-user-access-admin', 'inviter', [
    { when: ['agent'], to: 'who-may-invite-users' },
    { when: ['admin'], step: 'S4', ends: true },
    // Whoever may not invite at all ended at P1.
  ]),
  ask('who-may-invite-users', 'site.userInvites', [
    { when: ['closed'], step: 'S3', ends: true },
    { when: ['open'], step: 'S4', ends: true },
    { when: ['approval'], step: 'S4', ends: true, evidence: 'contested' },
  ]),
  ask('is-internal-on', 'site.internal', [
    { when: ['on'], to: 'what-does-the-own-domain-give' },
    { when: ['off'], to: 'is-external-on-alone' },
  ]),
  ask('what-does-the-own-domain-give', 'site.approvedDomains', [
    { when: ['customer'], step: 'D1', to: GRANTED },
    { when: APPROVAL, step: 'D6', open: OPEN_GRANT },
    { when: LICENSED, step: 'D7', open: OPEN_GRANT },
    { when: NO_ROLE, to: 'what-would-any-domain-give' },
    { when: ['not-listed'], to: 'is-a-relative-listed' },
  ]),
  // D2 does not consult Any domain; the question is asked only to say where D2 is contested.
  ask('what-would-any-domain-give', 'site.anyDomain', [
    {
      when: CUSTOMER_ROLE,
      step: 'D2',
      to: NOT_GRANTED,
      evidence: 'contested',
      otherReading: 'what-does-any-domain-give',
    },
    { when: [...NO_ROLE, ...LICENSED], step: 'D2', to: NOT_GRANTED },
  ]),
  ask('is-a-relative-listed', 'address.relatedDomainListed', [
    { when: ['yes'], step: 'D8', to: 'what-does-any-domain-give' },
    { when: ['no'], to: 'what-does-any-domain-give' },
  ]),
  ask('what-does-any-domain-give', 'site.anyDomain', [
    { when: ['customer'], to: 'is-it-a-public-provider' },
    { when: NO_ROLE, step: 'D4', to: NOT_GRANTED },
    { when: APPROVAL, step: 'D6', open: OPEN_GRANT },
    { when: LICENSED, step: 'D7', open: OPEN_GRANT },
  ]),
  ask('is-it-a-public-provider', 'address.publicMailProvider', [
    { when: ['no'], step: 'D3', to: GRANTED },
    { when: ['yes'], step: 'D5', to: GRANTED, otherReading: NOT_GRANTED },
  ]),
  // Asked only where Internal is on already: T1 is "Internal on, and granted".
  ask('is-granted', 'site.internal', [{ when: ['on'], step: 'T1', ends: true }]),
  ask('is-external-on-beside-internal', 'site.external', [
    { when: ['on'], to: 'does-the-external-list-allow-it' },
    { when: ['off'], step: 'T4', ends: true },
  ]),
  ask('is-external-on-alone', 'site.external', [
    { when: ['on'], to: 'does-the-external-list-allow-it' },
    { when: ['off'], step: 'T5', ends: true, otherReading: T5_OTHER_READING },
  ]),
  ask('does-the-external-list-allow-it', 'site.externalDomains', [
    { when: ['any', 'listed'], to: 'is-outgoing-mail-on' },
    { when: ['not-listed'], step: 'T3', ends: true },
  ]),
  ask('is-outgoing-mail-on', 'site.outgoingMail', [
    { when: ['on'], to: 'is-customer-invited-on' },
    { when: ['off'], step: 'M1', ends: true },
  ]),
  ask('is-customer-invited-on', 'project.customerInvited', [
    { when: ['on'], step: 'T2', ends: true },
    { when: ['off'], step: 'M2', ends: true },
  ]),
];
