/** The facts that the decision reads, each with its finite set of values (domain.md section 3). */

export type SwitchState = 'on' | 'off';

/** Role that an approved-domains entry gives for the Jira Service Management of this site. */
export type JsmRole = 'customer' | 'none' | 'user' | 'stakeholder';

/** An approved-domains entry as one value: its role, and whether an admin must approve. */
export type Grant = JsmRole | `${JsmRole}-with-approval`;

export type AccountState =
  | 'none'
  | 'portal-only'
  | 'portal-only-inactive'
  | 'atlassian-with-access'
  | 'atlassian-without-access'
  | 'atlassian-inactive'
  | 'both'
  | 'invited';

/** What the person who invites may do: nothing here, as agent or project or Jira admin, or as user-access, site or organization admin. */
export type Inviter = 'none' | 'agent' | 'admin';

/** The way of adding a customer. */
export type Route = 'customers-page' | 'people-page' | 'admin-hub' | 'automation' | 'rest';

/** Every fact with the values it can have. A fact is known when one value is left, unknown when all are. */
export const FACT_VALUES = {
  address: ['valid', 'invalid'],
  route: ['customers-page', 'people-page', 'admin-hub', 'automation', 'rest'],
  'site.internal': ['on', 'off'],
  'site.external': ['on', 'off'],
  'site.externalDomains': ['any', 'listed', 'not-listed'],
  'site.approvedDomains': [
    'not-listed',
    'customer',
    'customer-with-approval',
    'none',
    'none-with-approval',
    'user',
    'user-with-approval',
    'stakeholder',
    'stakeholder-with-approval',
  ],
  'site.anyDomain': [
    'customer',
    'customer-with-approval',
    'none',
    'none-with-approval',
    'user',
    'user-with-approval',
    'stakeholder',
    'stakeholder-with-approval',
  ],
  'site.userInvites': ['open', 'approval', 'closed'],
  'site.outgoingMail': ['on', 'off'],
  'project.customerInvited': ['on', 'off'],
  'project.portalAccess': ['healthy', 'broken'],
  account: [
    'none',
    'portal-only',
    'portal-only-inactive',
    'atlassian-with-access',
    'atlassian-without-access',
    'atlassian-inactive',
    'both',
    'invited',
  ],
  inviter: ['none', 'agent', 'admin'],
  'address.publicMailProvider': ['no', 'yes'],
  'address.relatedDomainListed': ['no', 'yes'],
} as const satisfies Record<string, readonly string[]>;

export type FactName = keyof typeof FACT_VALUES;

/** A value of one fact. */
export type FactValue<F extends FactName = FactName> = (typeof FACT_VALUES)[F][number];

/** The values of a fact that are still possible: one = known, all = unknown, never empty. */
export type Possible<F extends FactName> = readonly [FactValue<F>, ...FactValue<F>[]];

/** What is known of every fact for one address, one project, one inviter and one route. */
export type Facts = { readonly [F in FactName]: Possible<F> };

/** In the order in which answers list them (design.md section 7 for the ones that can settle an answer). */
export const FACT_NAMES = Object.keys(FACT_VALUES) as readonly FactName[];

/** Every value of a fact: it is unknown. */
export function unknown<F extends FactName>(fact: F): Possible<F> {
  return FACT_VALUES[fact];
}
