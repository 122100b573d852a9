/** The approved domains as lines of text, one domain each: `acme.com customer`, `old.example none approval`. */
import type { DomainAccess, ServiceRole } from '../../site/settings';

type Domains = Readonly<Record<string, DomainAccess>>;

export const ROLES: readonly ServiceRole[] = ['customer', 'none', 'user', 'stakeholder'];

export function domainsToLines(domains: Domains): string {
  return Object.entries(domains)
    .map(([domain, { role, approval }]) => `${domain} ${role}${approval ? ' approval' : ''}`)
    .join('\n');
}

/** The domains, or the first line that cannot be read. A line without a role grants Customer. */
export function linesToDomains(
  text: string,
): { readonly domains: Domains } | { readonly badLine: string } {
  const domains: Record<string, DomainAccess> = {};
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const [domain = '', said = 'customer', approval, ...rest] = line.toLowerCase().split(/\s+/);
    const role = ROLES.find((known) => known === said);
    const approvalKnown = approval === undefined || approval === 'approval';
    if (role === undefined || !approvalKnown || rest.length > 0 || !domain.includes('.')) {
      return { badLine: line };
    }
    domains[domain] = { role, approval: approval === 'approval' };
  }
  return { domains };
}
