/** A list in numbers: its rows by outcome, by domain and by the steps that decide. Every sum is the number of rows. */
import type { DomainName } from '../../decide/domain-name';
import type { DecidingStepId } from '../../decide/step-id';
import { domainsOf, type ListRows } from './list-row';
import { kindOf, noCounts, type KindCounts, type RowKind } from './row-kind';

export interface DomainCount {
  /** Absent: rows that are no addresses. */
  readonly domain?: DomainName;
  readonly rows: number;
  readonly counts: KindCounts;
}

export interface ReasonCount {
  readonly decidedBy: readonly DecidingStepId[];
  readonly kind: RowKind;
  readonly rows: number;
}

export interface ListSummary {
  readonly rows: number;
  readonly counts: KindCounts;
  /** Most rows first, then by name; what is no address last. */
  readonly byDomain: readonly DomainCount[];
  /** Most rows first. */
  readonly byReason: readonly ReasonCount[];
}

/** Counts a list; `domains` as `domainsOf` gives them, where they are known already. */
export function summarise(list: ListRows, domains = domainsOf(list)): ListSummary {
  const kinds = list.verdicts.map(kindOf);
  const perVerdict = new Array<number>(list.verdicts.length).fill(0);
  const perDomain = new Map<DomainName | undefined, Record<RowKind, number>>();
  list.rows.forEach(([, , place], index) => {
    const counts = perDomain.get(domains[index]) ?? noCounts();
    counts[kinds[place] ?? 'undecided'] += 1;
    perDomain.set(domains[index], counts);
    perVerdict[place] = (perVerdict[place] ?? 0) + 1;
  });
  const counts = noCounts();
  perVerdict.forEach((rows, place) => (counts[kinds[place] ?? 'undecided'] += rows));
  return {
    rows: list.rows.length,
    counts,
    byDomain: [...perDomain].map(toDomainCount).sort(byRowsThenName),
    byReason: reasonsOf(list, kinds, perVerdict),
  };
}

function toDomainCount([domain, counts]: [DomainName | undefined, KindCounts]): DomainCount {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return domain === undefined ? { rows, counts } : { domain, rows, counts };
}

function byRowsThenName(a: DomainCount, b: DomainCount): number {
  if (a.domain === undefined || b.domain === undefined) return a.domain === undefined ? 1 : -1;
  return b.rows - a.rows || (a.domain < b.domain ? -1 : 1);
}

function reasonsOf(
  { verdicts }: ListRows,
  kinds: readonly RowKind[],
  perVerdict: readonly number[],
): readonly ReasonCount[] {
  const found = new Map<string, ReasonCount>();
  verdicts.forEach(({ decidedBy }, place) => {
    const rows = perVerdict[place] ?? 0;
    if (rows === 0) return;
    const kind = kinds[place] ?? 'undecided';
    const key = `${kind} ${decidedBy.join()}`;
    found.set(key, { decidedBy, kind, rows: rows + (found.get(key)?.rows ?? 0) });
  });
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}
