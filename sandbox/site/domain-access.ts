/** What the site's approved domains give to a new address, under the readings that the site follows. */
import { domainKey } from './email-syntax';
import type { DomainAccess, Readings, ServiceRole, SiteTruth } from './settings';

/** Mail providers where anybody can have an address; enough for a sandbox. */
const PUBLIC_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
]);

/** What becomes of a new address by the approved domains alone. */
export type DomainAnswer =
  | { readonly kind: 'granted'; readonly role: ServiceRole; readonly because: string }
  /** an admin is asked; until then it is as if nothing were granted */
  | { readonly kind: 'waits'; readonly because: string }
  | { readonly kind: 'not-granted'; readonly because: string };

/** Asks the domain's own entry, and Any domain where there is none. */
export function askApprovedDomains(
  domain: string,
  truth: SiteTruth,
  readings: Readings,
): DomainAnswer {
  const own = entryOf(domain, truth.approvedDomains);
  const fallsThrough =
    own?.role === 'none' &&
    truth.anyDomain.role === 'customer' &&
    readings.D2 === 'any-domain-decides';
  if (own !== undefined && !fallsThrough) return weigh(own, `the entry of ${domain}`, readings);
  const isPublic = PUBLIC_PROVIDERS.has(domain);
  const { role, approval } = truth.anyDomain;
  if (isPublic && role === 'customer' && !approval && readings.D5 === 'not-granted') {
    return { kind: 'not-granted', because: 'Any domain leaves public mail providers out' };
  }
  return weigh(truth.anyDomain, 'Any domain', readings);
}

function weigh(entry: DomainAccess, name: string, readings: Readings): DomainAnswer {
  switch (entry.role) {
    case 'none':
      return { kind: 'not-granted', because: `${name} gives no role` };
    case 'customer':
      return entry.approval && readings.D6 === 'waits'
        ? { kind: 'waits', because: `${name} needs an admin's approval` }
        : { kind: 'granted', role: 'customer', because: `${name} gives the role Customer` };
    case 'user':
    case 'stakeholder':
      return readings.D7 === 'granted'
        ? { kind: 'granted', role: entry.role, because: `${name} gives the role ${entry.role}` }
        : { kind: 'not-granted', because: `${name} gives ${entry.role}, not Customer` };
  }
}

function entryOf(domain: string, entries: SiteTruth['approvedDomains']): DomainAccess | undefined {
  const direct = entries[domain];
  if (direct !== undefined) return direct;
  return Object.entries(entries).find(([name]) => domainKey(name) === domain)?.[1];
}

/** Whether External lets this domain have a portal-only account: the exact domain, no subdomains. */
export function externalAllows(domain: string, truth: SiteTruth): boolean {
  if (truth.externalDomains === 'any') return true;
  return truth.externalDomains.some((listed) => domainKey(listed) === domain);
}
