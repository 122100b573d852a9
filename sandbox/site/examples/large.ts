/** A large site, made by counting: 300 approved domains and 5,000 accounts, the same every time. */
import { siteOf, type Example } from './example';
import { atlassian, personas, portalOnly } from './people';
import type { DomainAccess, Truth } from '../settings';
import type { SiteAccount, Standing } from '../types';

const DOMAINS = 300;
const ACCOUNTS = 5000;
const CITIES = [
  'oslo',
  'lima',
  'cairo',
  'delhi',
  'kyoto',
  'quito',
  'paris',
  'turin',
  'perth',
  'accra',
  'sofia',
  'tunis',
  'busan',
  'dakar',
  'minsk',
] as const;
const GIVEN = ['Ana', 'Ben', 'Chi', 'Dia', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon'] as const;
const FAMILY = ['Abel', 'Berg', 'Costa', 'Diaz', 'Endo', 'Fox', 'Gray', 'Hahn', 'Ito'] as const;

/** The n-th approved domain: one per office and floor. */
function officeDomain(n: number): string {
  const city = CITIES[n % CITIES.length] ?? 'oslo';
  return `${city}-${String(Math.floor(n / CITIES.length) + 1)}.example.net`;
}

function officeAccess(n: number): DomainAccess {
  if (n % 50 === 49) return { role: 'user', approval: false };
  if (n % 20 === 19) return { role: 'none', approval: false };
  return { role: 'customer', approval: n % 33 === 32 };
}

function account(n: number): SiteAccount {
  const name = `${GIVEN[n % GIVEN.length] ?? ''} ${FAMILY[n % FAMILY.length] ?? ''} ${String(n)}`;
  const standing: Standing = n % 41 === 40 ? 'deactivated' : n % 67 === 66 ? 'invited' : 'active';
  const number = 0x1000 + n;
  if (n % 3 === 0) {
    return portalOnly(number, {
      displayName: name,
      emailAddress: `person${String(n)}@client-${String(n % 40)}.example.com`,
      standing: standing === 'invited' ? 'active' : standing,
    });
  }
  return atlassian(number, {
    displayName: name,
    emailAddress: `person${String(n)}@${officeDomain(n % DOMAINS)}`,
    standing,
    emailVisible: n % 5 !== 4,
    serviceRole: n % 7 === 6 ? 'none' : 'customer',
    otherProducts: n % 7 === 6,
  });
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

const truth: Truth = {
  site: {
    internal: true,
    external: true,
    externalDomains: numbers(40).map((n) => `client-${String(n)}.example.com`),
    approvedDomains: {
      'acme.com': { role: 'customer', approval: false },
      ...Object.fromEntries(numbers(DOMAINS - 1).map((n) => [officeDomain(n), officeAccess(n)])),
    },
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: {
    HELP: { customerInvited: true, portalAccess: 'healthy' },
    SUP: { customerInvited: true, portalAccess: 'healthy' },
  },
};

/** Made when it is asked for: no other example should wait for it. */
export function large(): Example {
  const five = personas('acme.com');
  return {
    name: 'large',
    title: 'Large site',
    about: '300 approved domains, 40 domains of clients, 5,000 accounts.',
    state: siteOf({
      example: 'large',
      truth,
      names: ['Global service desk', 'Client care'],
      accounts: [...five, ...numbers(ACCOUNTS - five.length).map(account)],
      suggestions: [
        { address: 'jo@acme.com', shows: 'Approved with Customer.' },
        { address: 'jo@oslo-1.example.net', shows: 'One of 300 approved domains.' },
        { address: 'jo@acra-1.example.net', shows: 'A look-alike of accra-1: on no list.' },
        { address: 'jo@client-7.example.com', shows: 'On the External list: Customer invited.' },
        { address: 'jo@client-77.example.com', shows: 'Not on the External list: an error.' },
        { address: 'person3@client-3.example.com', shows: 'One of 5,000: portal-only.' },
        { address: 'person1@lima-1.example.net', shows: 'One of 5,000: Atlassian with access.' },
        { address: 'person13@dakar-1.example.net', shows: 'One of 5,000: without access.' },
      ],
    }),
    record: { format: 'invite-check/settings@1', ...truth },
  };
}
