/** What can be seen of an invite afterwards: that an account appeared, of which kind, and for which domain. No address. */
import type { DomainName } from '../../decide/domain-name';
import type { AccountMade } from '../../decide/outcome';

export type AccountKind = Exclude<AccountMade, 'none'>;

/** New accounts of one kind for one domain. */
export interface Sighting {
  readonly domain: DomainName;
  readonly made: AccountKind;
  readonly count: number;
}

/** New accounts with the moments between which they appeared (ISO 8601, UTC). */
export interface Observation extends Sighting {
  readonly after: string;
  readonly by: string;
}
