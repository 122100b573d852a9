/** The people of the example sites: the five whom one can be, and a short way to write down everybody else. */
import type { PersonaName, SiteAccount } from '../types';

/** Account ids of the five; the same in every example. */
export const PERSONA_IDS: Readonly<Record<PersonaName, string>> = {
  agent: '5f1a0b2c3d4e5f60718a0001',
  'project-admin': '5f1a0b2c3d4e5f60718a0002',
  'jira-admin': '5f1a0b2c3d4e5f60718a0003',
  'site-admin': '5f1a0b2c3d4e5f60718a0004',
  customer: '5f1a0b2c3d4e5f60718a0005',
};

export const CLOUD_ID = '6a713c8e-1075-4e30-9d96-891a7d181739';

const CREATED = '2026-01-12T09:00:00.000Z';

/** A person as an example writes them down; everything else is ordinary. */
export interface Person extends Partial<SiteAccount> {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** An Atlassian account: active, address shown, no role and no right unless said. */
export function atlassian(number: number, person: Person): SiteAccount {
  return { ...PLAIN, accountId: atlassianId(number), accountType: 'atlassian', ...person };
}

/** A portal-only account. */
export function portalOnly(number: number, person: Person): SiteAccount {
  return { ...PLAIN, accountId: portalOnlyId(number), ...CUSTOMER, ...person };
}

const CUSTOMER = { accountType: 'customer', serviceRole: 'customer' } as const;

/** The account id of the person with this number. */
export const atlassianId = (number: number): string => hex(number);

/** The same for a portal-only account. */
export const portalOnlyId = (number: number): string => `qm:${CLOUD_ID}:${hex(number)}`;

const PLAIN = {
  emailVisible: true,
  standing: 'active',
  serviceRole: 'none',
  otherProducts: false,
  jiraAdmin: false,
  hubAdmin: false,
  browsesUsers: false,
  createdAt: CREATED,
} as const;

function hex(number: number): string {
  return `5f1a0b2c3d4e5f607190${number.toString(16).padStart(4, '0')}`;
}

/** The five, with addresses of the given domain. */
export function personas(domain: string): readonly SiteAccount[] {
  const staff = { serviceRole: 'user', otherProducts: true, browsesUsers: true } as const;
  const five: readonly (Person & { readonly persona: PersonaName })[] = [
    { persona: 'agent', displayName: 'Avery Agent', emailAddress: `avery@${domain}`, ...staff },
    {
      persona: 'project-admin',
      displayName: 'Pat Project-Admin',
      emailAddress: `pat@${domain}`,
      ...staff,
    },
    {
      persona: 'jira-admin',
      displayName: 'Jules Jira-Admin',
      emailAddress: `jules@${domain}`,
      ...staff,
      jiraAdmin: true,
    },
    {
      persona: 'site-admin',
      displayName: 'Sam Site-Admin',
      emailAddress: `sam@${domain}`,
      ...staff,
      jiraAdmin: true,
      hubAdmin: true,
    },
    {
      persona: 'customer',
      displayName: 'Casey Customer',
      emailAddress: `casey@${domain}`,
      serviceRole: 'customer',
    },
  ];
  return five.map((person) => ({
    ...PLAIN,
    accountType: 'atlassian',
    ...person,
    accountId: PERSONA_IDS[person.persona],
  }));
}
