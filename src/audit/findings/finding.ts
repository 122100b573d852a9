/** What a check finds in a setup: a code, how bad it is, who is concerned, and the facts it rests on. */
import type { DomainName } from '../../decide/domain-name';
import type { FactName } from '../../decide/facts';

/** `error`: an invite fails or nobody hears of it. `warning`: probably not what was meant. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Every finding there is, with its severity; the sentences live in `src/view`. */
export const SEVERITY_OF = {
  'nobody-gets-mail': 'error',
  'portal-access-broken': 'error',
  'outgoing-mail-off': 'error',
  'internal-on-without-grant': 'warning',
  'granting-domain-while-internal-off': 'warning',
  'external-list-fails-approved-domain': 'warning',
  'none-while-any-domain-grants': 'warning',
  'public-provider-approved': 'warning',
  'role-may-use-licence': 'warning',
  'any-domain-grants': 'warning',
  'look-alike-of-approved-domain': 'warning',
  'unknown-top-level-domain': 'warning',
  'customer-invited-off': 'warning',
  'project-differs-from-siblings': 'warning',
  'approval-required': 'info',
  'external-list-while-external-off': 'info',
  'external-list-fails-public-providers': 'info',
  'granted-domain-on-external-list': 'info',
  'relative-of-approved-domain': 'info',
  'entry-same-as-any-domain': 'info',
  'record-incomplete': 'info',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITY_OF;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** An address that shows it. */
  readonly address: string;
  /** The listed domains concerned; empty: it is not about single domains. */
  readonly domains: readonly DomainName[];
  /** The keys of the projects concerned; empty: it is not about single projects. */
  readonly projects: readonly string[];
  readonly facts: readonly FactName[];
}

/** Who is concerned by a finding; absent: nobody in particular. */
interface Concerned {
  readonly domains?: readonly DomainName[];
  readonly projects?: readonly string[];
}

/** The finding of a code. */
export function finding(
  code: FindingCode,
  address: string,
  facts: readonly FactName[],
  { domains = [], projects = [] }: Concerned = {},
): Finding {
  return { code, severity: SEVERITY_OF[code], address, domains, projects, facts };
}
