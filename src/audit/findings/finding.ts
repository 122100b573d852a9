/** What a check finds in a setup: a code, how bad it is, who is concerned, what shows it, and the facts it rests on. */
import type { DomainName } from '../../decide/domain-name';
import type { AccountState, FactName } from '../../decide/facts';
import type { Verdict } from '../../decide/verdict';
import type { ClassKind } from '../address-classes';

/** `error`: an invite fails or nobody hears of it. `warning`: probably not what was meant. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** From the worst on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Every finding there is, with its severity; the sentences live in `src/view`. */
export const SEVERITY_OF = {
  'nobody-gets-mail': 'error',
  'portal-access-broken': 'error',
  'outgoing-mail-off': 'error',
  'internal-on-without-grant': 'warning',
  'granting-domain-while-internal-off': 'warning',
  'any-domain-while-internal-off': 'warning',
  'external-list-allows-nobody': 'warning',
  'external-list-fails-approved-domain': 'warning',
  'none-while-any-domain-grants': 'warning',
  'public-provider-approved': 'warning',
  'role-may-use-licence': 'warning',
  'any-domain-may-use-licence': 'warning',
  'any-domain-grants': 'warning',
  'look-alike-of-listed-domain': 'warning',
  'look-alike-of-public-provider': 'warning',
  'unknown-top-level-domain': 'warning',
  'web-address-listed': 'warning',
  'customer-invited-off': 'warning',
  'project-differs-from-siblings': 'warning',
  'record-stale': 'warning',
  'approval-required': 'info',
  'any-domain-needs-approval': 'info',
  'external-list-while-external-off': 'info',
  'external-list-fails-public-providers': 'info',
  'public-provider-on-external-list': 'info',
  'granted-domain-on-external-list': 'info',
  'relative-of-approved-domain': 'info',
  'parent-domain-missing': 'info',
  'entry-same-as-any-domain': 'info',
  'record-incomplete': 'info',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITY_OF;

/** Every code, the worst first: in the order of the table. */
export const FINDING_CODES = Object.keys(SEVERITY_OF) as readonly FindingCode[];

/** How much of the setup a finding is about. */
export interface Extent {
  readonly domains: number;
  readonly projects: number;
  /** Cells of the map: an address class in a project. */
  readonly cells: number;
  /** Cells that the map has. */
  readonly ofCells: number;
}

/** What an address gets in a project. */
export interface Shown {
  /** Absent: in any project whose own settings are in order. */
  readonly project?: string;
  /** Absent: a new person. */
  readonly account?: AccountState;
  readonly verdict: Verdict;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** An address that shows it. */
  readonly address: string;
  /** The class that it belongs to. */
  readonly kind: ClassKind;
  /** What this address gets. */
  readonly shown: Shown;
  /** What it gets elsewhere, where that is the point. */
  readonly elsewhere?: Shown;
  /** The domain that the first one concerned is close to, where that is the point. */
  readonly near?: DomainName;
  /** For how many days nobody confirmed the record, where that is the point. */
  readonly days?: number;
  /** The domains concerned; empty: it is not about single domains. */
  readonly domains: readonly DomainName[];
  /** The keys of the projects concerned; empty: it is not about single projects. */
  readonly projects: readonly string[];
  /** What it rests on; of what is not recorded, first what leaves most answers open. */
  readonly facts: readonly FactName[];
  readonly extent: Extent;
}
