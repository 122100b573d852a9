/** Facts as they travel: what is possible, where that came from, how old it is, why it is not known better. */
import type { FactReport, Origin, UnknownReason } from './fact-report';
import { FACT_NAMES, type FactName, type Facts } from '../decide/facts';

/** Where one fact came from. */
export interface Source {
  readonly origin: Origin;
  readonly at?: string;
  /** Told when more than one value is left. */
  readonly because?: UnknownReason;
}

/** The sources of the facts that are neither recorded nor in the address. */
export interface Sources {
  readonly account: Source;
  readonly inviter: Source;
  readonly portalAccess: Source;
  /** When the settings were recorded; absent: nothing is. */
  readonly recordedAt: string | undefined;
}

/** Everything that is known of one address, in the order of FACT_NAMES. */
export function toFactReports(facts: Facts, sources: Sources): readonly FactReport[] {
  const read =
    facts.address.length === 1 && facts.address[0] === 'invalid' ? WITHOUT_DOMAIN : FACT_NAMES;
  return read.map((fact) => toFactReport(fact, facts, sources));
}

/** What is known before anybody types an address. */
export function toPageFacts(facts: Facts, sources: Sources): readonly FactReport[] {
  return PAGE_FACTS.map((fact) => toFactReport(fact, facts, sources));
}

/** Of an address that is not valid nothing else is asked. */
const WITHOUT_DOMAIN: readonly FactName[] = ['address', 'route'];
/** The same for every address. */
const PAGE_FACTS: readonly FactName[] = [
  'site.internal',
  'site.external',
  'site.anyDomain',
  'site.userInvites',
  'site.outgoingMail',
  'project.customerInvited',
  'project.portalAccess',
  'inviter',
];

function toFactReport(fact: FactName, facts: Facts, sources: Sources): FactReport {
  const source = sourceOf(fact, sources);
  const possible = facts[fact];
  return {
    fact,
    possible,
    origin: source.origin,
    ...(source.at === undefined ? {} : { at: source.at }),
    ...(possible.length > 1 ? { unknownBecause: source.because ?? 'not-recorded' } : {}),
  };
}

function sourceOf(fact: FactName, sources: Sources): Source {
  switch (fact) {
    case 'address':
    case 'address.publicMailProvider':
      return { origin: 'address' };
    case 'route':
      return { origin: 'assumed' };
    case 'account':
      return sources.account;
    case 'inviter':
      return sources.inviter;
    case 'project.portalAccess':
      return sources.portalAccess;
    case 'site.internal':
    case 'site.external':
    case 'site.externalDomains':
    case 'site.approvedDomains':
    case 'site.anyDomain':
    case 'site.userInvites':
    case 'site.outgoingMail':
    case 'project.customerInvited':
    case 'address.relatedDomainListed':
      return {
        origin: 'record',
        ...(sources.recordedAt === undefined ? {} : { at: sources.recordedAt }),
      };
  }
}
