/** What an example site brings, and the parts that all of them share. */
import type { SettingsFile } from '../../../src/contract/settings-file';
import type { Faults, Readings, Truth } from '../settings';
import type {
  ExampleName,
  SiteAccount,
  SiteProject,
  SiteRequest,
  SiteState,
  Suggestion,
} from '../types';
import { CLOUD_ID, PERSONA_IDS } from './people';

/** An example site: how it really is, and what its admin recorded. */
export interface Example {
  readonly name: ExampleName;
  readonly title: string;
  /** One sentence for whoever chooses. */
  readonly about: string;
  readonly state: SiteState;
  readonly record: SettingsFile;
}

/** How an example behaves unless told otherwise: the reading that the product shows first. */
export const USUAL_READINGS: Readings = {
  R4: 'invitation',
  D2: 'not-granted',
  D5: 'granted',
  D6: 'granted',
  D7: 'granted',
  T5: 'no-notification',
  S4: 'added',
  M2: 'silent',
  userSearchFindsPortalOnly: false,
  userSearchFindsHidden: true,
  userEventsForPortalOnly: true,
};

export const NO_FAULTS: Faults = {
  jira: 'ok',
  storage: 'ok',
  queue: 'ok',
  events: 'none',
  invoke: 'ok',
  seed: 1,
};

interface Wanted {
  readonly example: ExampleName;
  readonly truth: Truth;
  readonly accounts: readonly SiteAccount[];
  readonly suggestions: readonly Suggestion[];
  readonly plan?: 'FREE' | 'PAID';
  /** Domain of the senders. */
  readonly mailDomain?: string;
  /** Names of the two service projects. */
  readonly names?: readonly [string, string];
  readonly elsewhere?: readonly string[];
  readonly suppressed?: readonly string[];
  readonly optedOut?: readonly string[];
  /** Requests in HELP, the oldest first. */
  readonly requests?: readonly Omit<SiteRequest, 'id' | 'key' | 'projectId'>[];
  /** Account ids of customers, by project; the portal-only and Customer accounts are in the first unless said. */
  readonly customers?: Readonly<Record<string, readonly string[]>>;
}

/** A site with two service projects, HELP and SUP, and the software project DEV. */
export function siteOf(wanted: Wanted): SiteState {
  const { example, plan = 'PAID', elsewhere = [], suppressed = [], optedOut = [] } = wanted;
  const name = `acme-${example}`;
  return {
    example,
    name,
    url: `https://${name}.atlassian.net`,
    cloudId: CLOUD_ID,
    plan,
    accounts: wanted.accounts,
    projects: projects(wanted, name),
    requests: (wanted.requests ?? []).map((request, index) => ({
      ...request,
      id: String(20_001 + index),
      key: `HELP-${String(index + 1)}`,
      projectId: '10001',
    })),
    truth: wanted.truth,
    readings: USUAL_READINGS,
    faults: NO_FAULTS,
    elsewhere,
    suppressed,
    optedOut,
    suggestions: wanted.suggestions,
    mailbox: [],
    serial: 0,
  };
}

function projects(wanted: Wanted, name: string): readonly SiteProject[] {
  const [help, support] = wanted.names ?? ['IT help', 'Customer support'];
  const staff = {
    simplified: false,
    admins: [PERSONA_IDS['project-admin'], PERSONA_IDS['site-admin']],
    agents: [
      PERSONA_IDS.agent,
      PERSONA_IDS['project-admin'],
      PERSONA_IDS['jira-admin'],
      PERSONA_IDS['site-admin'],
    ],
  };
  const service = (key: string, id: string, desk: string, title: string): SiteProject => ({
    ...staff,
    id,
    key,
    name: title,
    typeKey: 'service_desk',
    serviceDeskId: desk,
    senderAddress: `${key.toLowerCase()}@${wanted.mailDomain ?? `${name}.atlassian.net`}`,
    senderStatus: [],
    customers: wanted.customers?.[key] ?? (key === 'HELP' ? customersOf(wanted.accounts) : []),
  });
  return [
    service('HELP', '10001', '1', help),
    service('SUP', '10002', '2', support),
    {
      ...staff,
      id: '10003',
      key: 'DEV',
      name: 'Development',
      typeKey: 'software',
      senderAddress: `jira@${name}.atlassian.net`,
      senderStatus: [],
      agents: [],
      customers: [],
    },
  ];
}

function customersOf(accounts: readonly SiteAccount[]): readonly string[] {
  return accounts
    .filter((account) => account.accountType === 'customer' || account.serviceRole === 'customer')
    .map((account) => account.accountId);
}
