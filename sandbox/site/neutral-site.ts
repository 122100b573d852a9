/** A small site for tests, with overrides: External for everybody, nothing approved, nobody there but the five. */
import { siteOf } from './examples/example';
import { atlassian, personas, PERSONA_IDS, portalOnly } from './examples/people';
import { invite } from './invite';
import type { Faults, ProjectTruth, Readings, SiteTruth } from './settings';
import type { InviteRequest, PersonaName, SiteAccount, SiteState } from './types';

export interface Overrides {
  readonly site?: Partial<SiteTruth>;
  readonly projects?: Readonly<Record<string, Partial<ProjectTruth>>>;
  readonly readings?: Partial<Readings>;
  readonly faults?: Partial<Faults>;
  readonly accounts?: readonly SiteAccount[];
  readonly elsewhere?: readonly string[];
  readonly suppressed?: readonly string[];
  readonly optedOut?: readonly string[];
}

const FINE: ProjectTruth = { customerInvited: true, portalAccess: 'healthy' };

export function neutralSite(overrides: Overrides = {}): SiteState {
  const { site, projects, readings, faults, accounts = [], ...lists } = overrides;
  const state = siteOf({
    example: 'help-desk',
    suggestions: [],
    accounts: [...personas('acme.com'), ...accounts],
    truth: {
      site: {
        internal: false,
        external: true,
        externalDomains: 'any',
        approvedDomains: {},
        anyDomain: { role: 'none', approval: false },
        userInvites: 'closed',
        outgoingMail: true,
        ...site,
      },
      projects: {
        HELP: { ...FINE, ...projects?.['HELP'] },
        SUP: { ...FINE, ...projects?.['SUP'] },
      },
    },
    ...lists,
  });
  return {
    ...state,
    readings: { ...state.readings, ...readings },
    faults: { ...state.faults, ...faults },
  };
}

const NOW = '2026-03-01T10:00:00.000Z';

/** Invites by the Customers page of HELP as the agent, unless told otherwise. */
export function inviteTo(
  state: SiteState,
  address: string,
  how: Partial<Pick<InviteRequest, 'route' | 'projectKey'>> & { readonly as?: PersonaName } = {},
) {
  const { route = 'customers-page', projectKey = 'HELP', as = 'agent' } = how;
  return invite(state, { address, route, projectKey, by: PERSONA_IDS[as] }, NOW);
}

/** One account of each kind that an invite can meet, all under `known@acme.com`. */
export const KNOWN = {
  portalOnly: portalOnly(1, { displayName: 'Known', emailAddress: 'known@acme.com' }),
  portalOnlyInactive: portalOnly(2, {
    displayName: 'Known',
    emailAddress: 'known@acme.com',
    standing: 'revoked',
  }),
  withAccess: atlassian(3, {
    displayName: 'Known',
    emailAddress: 'known@acme.com',
    serviceRole: 'customer',
  }),
  withoutAccess: atlassian(4, { displayName: 'Known', emailAddress: 'known@acme.com' }),
  deactivated: atlassian(5, {
    displayName: 'Known',
    emailAddress: 'known@acme.com',
    standing: 'deactivated',
  }),
  suspended: atlassian(6, {
    displayName: 'Known',
    emailAddress: 'known@acme.com',
    standing: 'suspended',
  }),
  invited: atlassian(7, {
    displayName: 'Known',
    emailAddress: 'known@acme.com',
    standing: 'invited',
    serviceRole: 'customer',
  }),
} as const;
