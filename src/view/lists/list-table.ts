/** A list made ready to be filtered and sorted as often as one likes: each column is worked out once. */
import { domainsOf, type ListRows } from '../../audit/lists/list-row';
import { kindOf, type RowKind } from '../../audit/lists/row-kind';
import { summarise, type ListSummary } from '../../audit/lists/summary';
import { bitOf, surpriseMasks } from '../../audit/lists/surprises';
import type { ListSource } from '../../contract/lists';
import type { DomainName } from '../../decide/domain-name';
import type { Results } from './loaded-list';

export interface ListTable extends Results {
  /** By row: in small letters, to be searched. */
  readonly texts: readonly string[];
  readonly domains: readonly (DomainName | undefined)[];
  /** By row: the bits of its surprises. */
  readonly surprises: Uint8Array;
  /** By verdict. */
  readonly kinds: readonly RowKind[];
  /** By verdict: the steps that decide, as one text; a reason to filter by. */
  readonly reasons: readonly string[];
  readonly summary: ListSummary;
}

/** Reads the list once. Where accounts were the source, it is no surprise that everybody has one. */
export function toListTable(results: Results, source: ListSource = 'addresses'): ListTable {
  const { rows, verdicts } = results;
  const list: ListRows = results;
  const domains = domainsOf(list);
  const summary = summarise(list, domains);
  const masks = surpriseMasks(list, domains, summary);
  const expected = source === 'addresses' ? 0 : bitOf('has-account');
  return {
    rows,
    verdicts,
    texts: rows.map(([, address], index) => searchText(address, domains[index])),
    domains,
    surprises: masks.map((mask) => mask & ~expected),
    kinds: verdicts.map(kindOf),
    reasons: verdicts.map(({ decidedBy }) => decidedBy.join()),
    summary,
  };
}

/** Both spellings of an international domain can be found. */
function searchText(address: string, domain: DomainName | undefined): string {
  const text = address.toLowerCase();
  return domain === undefined || text.endsWith(domain) ? text : `${text} ${domain}`;
}
