/**
 * The neutral site of every table: one approved domain, a settled project, an agent on the Customers page and a person
 * who is new. Rows name only what differs. On it `jo@acme.com` ends at T1 and `jo@client.example` at T2.
 */
import { decide, type Invite } from '../../src/decide/decide';
import { parseDomain, type DomainName } from '../../src/decide/domain-name';
import {
  unknown,
  type AccountState,
  type Grant,
  type Inviter,
  type JsmRole,
  type Route,
} from '../../src/decide/facts';
import { OUTCOMES, type Outcome } from '../../src/decide/outcome';
import type { DomainEntry, SiteSettings } from '../../src/decide/settings';
import { prepareSite, switchState, type PreparedSite } from '../../src/decide/site';
import { STEP_IDS, type StepId } from '../../src/decide/step-id';
import type { Verdict } from '../../src/decide/verdict';

/** A fact of which nothing is known. */
type OrUnknown<T> = T | 'unknown';

/** An entry as one word, or with a part of it unknown. */
type Entry = Grant | DomainEntry;

/** What differs from the neutral site. */
export interface Differs {
  readonly address?: string;
  readonly route?: Route;
  readonly account?: OrUnknown<AccountState>;
  readonly inviter?: OrUnknown<Inviter>;
  readonly internal?: OrUnknown<boolean>;
  readonly external?: OrUnknown<boolean>;
  readonly externalDomains?: OrUnknown<'any' | readonly string[]>;
  readonly approvedDomains?: OrUnknown<Readonly<Record<string, Entry>>>;
  readonly anyDomain?: OrUnknown<Entry>;
  readonly userInvites?: OrUnknown<'open' | 'approval' | 'closed'>;
  readonly outgoingMail?: OrUnknown<boolean>;
  readonly customerInvited?: OrUnknown<boolean>;
  readonly portalAccess?: OrUnknown<'healthy' | 'broken'>;
}

const NEUTRAL = {
  address: 'jo@acme.com',
  route: 'customers-page',
  account: 'none',
  inviter: 'agent',
  internal: true,
  external: true,
  externalDomains: 'any',
  approvedDomains: { 'acme.com': 'customer' },
  anyDomain: 'none',
  userInvites: 'closed',
  outgoingMail: true,
  customerInvited: true,
  portalAccess: 'healthy',
} as const satisfies Required<Differs>;

/** The core's answer on the neutral site with these differences. */
export function verdictWith(differs: Differs): Verdict {
  return decide(inviteWith(differs), siteWith(differs));
}

/** The invite of the neutral site with these differences. */
export function inviteWith(differs: Differs): Invite {
  const { address, route, account, inviter, ...project } = { ...NEUTRAL, ...differs };
  return {
    address,
    route,
    account: account === 'unknown' ? unknown('account') : [account],
    inviter: inviter === 'unknown' ? unknown('inviter') : [inviter],
    project: {
      customerInvited: switchState('project.customerInvited', known(project.customerInvited)),
      portalAccess:
        project.portalAccess === 'unknown'
          ? unknown('project.portalAccess')
          : [project.portalAccess],
    },
  };
}

/** The prepared settings of the neutral site with these differences. */
export function siteWith(differs: Differs): PreparedSite {
  return prepareSite(settingsWith(differs));
}

/** The settings of the neutral site with these differences. */
function settingsWith(differs: Differs): SiteSettings {
  const all = { ...NEUTRAL, ...differs };
  const list = known(all.externalDomains);
  const approved = known(all.approvedDomains);
  const any = known(all.anyDomain);
  return withoutUnknown({
    internal: known(all.internal),
    external: known(all.external),
    externalDomains: list === undefined || list === 'any' ? list : list.map(domain),
    approvedDomains:
      approved === undefined
        ? undefined
        : new Map(Object.entries(approved).map(([key, entry]) => [domain(key), entryOf(entry)])),
    anyDomain: any === undefined ? undefined : entryOf(any),
    userInvites: known(all.userInvites),
    outgoingMail: known(all.outgoingMail),
  });
}

/** The steps that matched on any way, D steps included. */
export function stepsOf(verdict: Verdict): readonly StepId[] {
  const visits = verdict.endings.flatMap((ending) => ending.trails.flat());
  return STEP_IDS.filter((step) => visits.some((visit) => visit.step === step));
}

/** What other readings would give and `outcomes` lacks. */
export function otherOutcomesOf(verdict: Verdict): readonly Outcome[] {
  const others = verdict.otherReadings.flatMap((reading) => reading.outcomes);
  return OUTCOMES.filter(
    (outcome) => others.includes(outcome) && !verdict.outcomes.includes(outcome),
  );
}

type Known<T> = Exclude<T, 'unknown'>;

function known<T>(value: T): Known<T> | undefined {
  return value === 'unknown' ? undefined : (value as Known<T>);
}

/** In settings an unknown field is an absent one. */
function withoutUnknown<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function entryOf(entry: Entry): DomainEntry {
  if (typeof entry !== 'string') return entry;
  const role = entry.replace('-with-approval', '') as JsmRole;
  return { role, approval: role !== entry };
}

/** A domain that a test wrote; a bad one is a mistake in the test. */
function domain(text: string): DomainName {
  const parsed = parseDomain(text);
  if (parsed === undefined) throw new Error(`Not a domain: ${text}`);
  return parsed;
}
