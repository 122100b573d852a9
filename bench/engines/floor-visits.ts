/** What the floor says of each answer to each question: made once, so that a way is a list of things that are there. */
import type { Evidence } from '../../src/decide/evidence';
import type { FactName, FactValue } from '../../src/decide/facts';
import type { Outcome } from '../../src/decide/outcome';
import type { QuestionId } from '../../src/decide/procedure';
import type { StepId } from '../../src/decide/step-id';
import type { RuledOut, Visit } from '../../src/decide/verdict';

/** An answer: what the way says of it, and the outcomes that it makes impossible. */
export interface Answer {
  readonly visit: Visit;
  readonly rulesOut: readonly RuledOut[];
}

interface Says {
  readonly step?: StepId;
  readonly evidence?: Evidence;
  readonly open?: true;
  /** First letters of the outcomes: Atlassian account, customer invited, error, no notification. */
  readonly cuts?: string;
}

const LETTERS: Readonly<Record<string, Outcome>> = {
  a: 'atlassian-account-invitation',
  c: 'customer-invited',
  e: 'error',
  n: 'no-notification',
};

type Answers = Readonly<Record<string, Answer>>;

function answers<F extends FactName>(
  question: QuestionId,
  fact: F,
  says: { readonly [V in FactValue<F>]?: Says },
): Answers {
  return Object.fromEntries(
    Object.entries<Says | undefined>(says).map(([value, { cuts = '', ...rest } = {}]) => {
      const visit = { question, fact, values: [value as FactValue], only: true, ...rest };
      const rulesOut = Array.from(cuts, (letter) => ({
        outcome: LETTERS[letter] ?? 'error',
        by: visit,
      }));
      return [value, { visit, rulesOut }];
    }),
  );
}

const S4: Says = { step: 'S4', evidence: 'inferred', cuts: 'e' };
const S1: Says = { step: 'S1', evidence: 'stated', cuts: 'acn' };
const S2: Says = { step: 'S2', evidence: 'stated', cuts: 'ace' };
const D2: Says = { step: 'D2', evidence: 'stated' };
const D2_CONTESTED: Says = { step: 'D2', evidence: 'contested' };
const D4: Says = { step: 'D4', evidence: 'stated', cuts: 'a' };
const D6: Says = { step: 'D6', evidence: 'contested', open: true };
const D7: Says = { step: 'D7', evidence: 'contested', open: true };
const NOT_GRANTED: Says = { cuts: 'a' };
const ALLOWED: Says = { cuts: 'e' };

export const VALID = answers('is-the-address-valid', 'address', {
  invalid: { step: 'A1', evidence: 'inferred', cuts: 'acn' },
  valid: {},
});
export const ROUTE = answers('which-route', 'route', {
  automation: { step: 'R1', evidence: 'stated', cuts: 'ace' },
  rest: { step: 'R2', evidence: 'inferred', cuts: 'ace' },
  'admin-hub': { step: 'R3', evidence: 'stated', cuts: 'cen' },
  'people-page': { step: 'R4', evidence: 'contested', cuts: 'cen' },
  'customers-page': {},
});
export const INVITER = answers('may-the-inviter-invite', 'inviter', {
  none: { step: 'P1', evidence: 'stated', cuts: 'acn' },
  agent: {},
  admin: {},
});
export const PORTAL = answers('is-portal-access-healthy', 'project.portalAccess', {
  broken: { step: 'P2', evidence: 'stated', cuts: 'acn' },
  healthy: {},
});
export const ACCOUNT = answers('which-account', 'account', {
  none: {},
  'atlassian-inactive': S1,
  'portal-only-inactive': S1,
  'portal-only': S2,
  'atlassian-with-access': S2,
  'atlassian-without-access': { cuts: 'ac' },
  both: { step: 'S5', evidence: 'inferred', cuts: 'ace' },
  invited: { step: 'S6', evidence: 'inferred', cuts: 'ace' },
});
export const ADMIN = answers('is-the-inviter-a-user-access-admin', 'inviter', {
  agent: {},
  admin: S4,
});
export const USER_INVITES = answers('who-may-invite-users', 'site.userInvites', {
  closed: { step: 'S3', evidence: 'stated', cuts: 'n' },
  open: S4,
  approval: { ...S4, evidence: 'contested' },
});
export const INTERNAL = answers('is-internal-on', 'site.internal', { on: {}, off: NOT_GRANTED });
export const OWN = answers('what-does-the-own-domain-give', 'site.approvedDomains', {
  customer: { step: 'D1', evidence: 'stated', cuts: 'cen' },
  'customer-with-approval': D6,
  user: D7,
  'user-with-approval': D7,
  stakeholder: D7,
  'stakeholder-with-approval': D7,
  none: NOT_GRANTED,
  'none-with-approval': NOT_GRANTED,
  'not-listed': {},
});
export const ANY_BESIDE = answers('what-would-any-domain-give', 'site.anyDomain', {
  customer: D2_CONTESTED,
  'customer-with-approval': D2_CONTESTED,
  none: D2,
  'none-with-approval': D2,
  user: D2,
  'user-with-approval': D2,
  stakeholder: D2,
  'stakeholder-with-approval': D2,
});
export const RELATED = answers('is-a-relative-listed', 'address.relatedDomainListed', {
  yes: { step: 'D8', evidence: 'inferred' },
  no: {},
});
export const ANY = answers('what-does-any-domain-give', 'site.anyDomain', {
  customer: { cuts: 'cen' },
  none: D4,
  'none-with-approval': D4,
  'customer-with-approval': D6,
  user: D7,
  'user-with-approval': D7,
  stakeholder: D7,
  'stakeholder-with-approval': D7,
});
export const PROVIDER = answers('is-it-a-public-provider', 'address.publicMailProvider', {
  no: { step: 'D3', evidence: 'stated' },
  yes: { step: 'D5', evidence: 'contested' },
});
export const GRANTED = answers('is-granted', 'site.internal', {
  on: { step: 'T1', evidence: 'stated' },
});
export const EXTERNAL_BESIDE = answers('is-external-on-beside-internal', 'site.external', {
  on: {},
  off: { step: 'T4', evidence: 'stated', cuts: 'cn' },
});
export const EXTERNAL_ALONE = answers('is-external-on-alone', 'site.external', {
  on: {},
  off: { step: 'T5', evidence: 'contested', cuts: 'ce' },
});
export const LIST = answers('does-the-external-list-allow-it', 'site.externalDomains', {
  any: ALLOWED,
  listed: ALLOWED,
  'not-listed': { step: 'T3', evidence: 'inferred', cuts: 'cn' },
});
export const MAIL = answers('is-outgoing-mail-on', 'site.outgoingMail', {
  on: {},
  off: { step: 'M1', evidence: 'stated', cuts: 'c' },
});
export const INVITED = answers('is-customer-invited-on', 'project.customerInvited', {
  on: { step: 'T2', evidence: 'stated', cuts: 'n' },
  off: { step: 'M2', evidence: 'contested', cuts: 'c' },
});
