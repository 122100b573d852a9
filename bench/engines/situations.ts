/** Situations drawn over the whole space of complete facts, each with an address, a site and an invite that mean them. */
import type { Invite } from '../../src/decide/decide';
import { FACT_VALUES, type Grant, type Inviter, type JsmRole } from '../../src/decide/facts';
import type { DomainName } from '../../src/decide/domain-name';
import type { DomainEntry, SiteSettings } from '../../src/decide/settings';
import { prepareSite } from '../../src/decide/site';
import type { Situation } from './engine';

/** Numbers from 0 up to a limit, the same ones every time. */
type Dice = (limit: number) => number;

function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** On one site; the first decision on a site prepares it. */
const INVITES_PER_SITE = 50;

/** As many as asked for. What goes on to the later steps is drawn more often, so that those are met as often as the early ones. */
export function situations(count: number, seed = 1): readonly Situation[] {
  const dice = diceOf(seed);
  const sites = Math.ceil(count / INVITES_PER_SITE);
  return Array.from({ length: sites }, () => {
    const settings = drawSite(dice);
    const site = prepareSite(settings);
    return Array.from({ length: INVITES_PER_SITE }, () => ({
      settings,
      site,
      invite: drawInvite(dice),
    }));
  })
    .flat()
    .slice(0, count);
}

function oneOf<T>(dice: Dice, values: readonly [T, ...T[]]): T {
  return values[dice(values.length)] ?? values[0];
}

/** The first value in so many of ten, else any of them. */
function often<T>(dice: Dice, tenths: number, values: readonly [T, ...T[]]): T {
  return dice(10) < tenths ? values[0] : oneOf(dice, values);
}

function drawSite(dice: Dice): SiteSettings {
  const onOff = (): boolean => dice(2) === 0;
  return {
    internal: dice(3) > 0,
    external: onOff(),
    externalDomains: onOff() ? 'any' : [...OTHERS, ...DOMAINS.filter(onOff)],
    approvedDomains: drawApproved(dice),
    anyDomain: entry(oneOf(dice, FACT_VALUES['site.anyDomain'])),
    userInvites: oneOf(dice, FACT_VALUES['site.userInvites']),
    outgoingMail: dice(3) > 0,
  };
}

function drawInvite(dice: Dice): Invite {
  return {
    address: drawAddress(dice),
    route: often(dice, 8, FACT_VALUES.route),
    inviter: [often<Inviter>(dice, 7, ['agent', 'admin', 'none'])],
    account: [often(dice, 6, FACT_VALUES.account)],
    project: {
      customerInvited: [oneOf(dice, FACT_VALUES['project.customerInvited'])],
      portalAccess: [often(dice, 8, FACT_VALUES['project.portalAccess'])],
    },
  };
}

function drawAddress(dice: Dice): string {
  if (dice(15) === 0) return oneOf(dice, NOT_VALID);
  const domain = dice(50) === 0 ? oneOf(dice, ODD_DOMAINS) : oneOf(dice, DOMAINS);
  const local = dice(6) === 0 ? oneOf(dice, ODD_LOCAL_PARTS) : oneOf(dice, LOCAL_PARTS);
  return `${local}${String(dice(9000))}@${typed(domain, dice)}`;
}

/** Companies, some below others, and public providers. */
const DOMAINS = [
  'acme.com',
  'client.example',
  'mail.harbour-freight.co.uk',
  'northwind7.io',
  'sales.emea.contoso.org',
  'initech.net',
  'vehement-capital.com',
  'gmail.com',
  'outlook.com',
  'soylent.de',
  'massive-dynamic.com',
] as unknown as readonly [DomainName, ...DomainName[]];

/** Rarer: a near miss of one of OTHERS, an IDN in both forms, a top level that does not exist. */
const ODD_DOMAINS = ['glbex.com', 'xn--mnchen-3ya.de', 'münchen.de', 'umbrella.corp'] as const;

/** What a site lists besides. */
const OTHERS = ['globex.com', 'hooli.xyz', 'vandelay-industries.com', 'wonka.co.uk'].flatMap(
  (domain) => [domain, `support.${domain}`],
) as DomainName[];

const LOCAL_PARTS = ['jo', 'o.neill', 'anne-marie_', 'service-desk'] as const;

/** Rarer: capitals, a tag, quotes. */
const ODD_LOCAL_PARTS = ['Jane.Doe', 'support+jira', '"jo at"'] as const;

const NOT_VALID = [
  'jo',
  'jo@',
  '@acme.com',
  'jo@@acme.com',
  'jo@acme',
  'jo@10.0.0.1',
  'jo@-acme.com',
  'jo@acme..com',
  `jo@${'a'.repeat(64)}.com`,
  `${'j'.repeat(65)}@acme.com`,
  `jo@${'abcdefgh.'.repeat(30)}com`,
  'jo@ac me.com',
] as const;

/** A domain as people type it. */
function typed(domain: string, dice: Dice): string {
  const way = dice(20);
  if (way === 0) return domain.toUpperCase();
  return way === 1 ? `${domain}.` : domain;
}

/** Half of the domains are listed, and of some only a relative. */
function drawApproved(dice: Dice): ReadonlyMap<DomainName, DomainEntry> {
  const listed = new Map(OTHERS.map((other) => [other, entry('customer')]));
  for (const domain of DOMAINS) {
    const grant = often(dice, 4, FACT_VALUES['site.approvedDomains']);
    if (grant !== 'not-listed') listed.set(domain, entry(grant));
    else if (dice(4) === 0) listed.set(relativeOf(domain), entry('none'));
  }
  return listed;
}

/** Its parent where it has one, else a child. */
function relativeOf(domain: DomainName): DomainName {
  const [, ...rest] = domain.split('.');
  return (rest.length > 1 ? rest.join('.') : `support.${domain}`) as DomainName;
}

function entry(grant: Grant): DomainEntry {
  const role = grant.replace('-with-approval', '') as JsmRole;
  return { role, approval: role !== grant };
}
