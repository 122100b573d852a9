/** A list in numbers and words: what they get, by domain, by reason, and what deserves a look. */
import { ROW_KINDS, type KindCounts, type RowKind } from '../../audit/lists/row-kind';
import type { DomainCount } from '../../audit/lists/summary';
import { bitOf, hasAccount, SURPRISES, willFail } from '../../audit/lists/surprises';
import { numberText, shareText } from '../number-text';
import { readableDomain } from '../readable-domain';
import type { Reader } from '../reader';
import { kindBadge, type KindBadge } from './kind-badge';
import type { ListFilter, RowGroup } from './list-filter';
import type { ListTable } from './list-table';
import { isToInvite } from './to-invite';

export interface CountView {
  readonly count: number;
  readonly text: string;
  /** Of all rows. */
  readonly share: string;
}

export interface KindView extends CountView {
  readonly badge: KindBadge;
  /** Shows these rows. */
  readonly filter: ListFilter;
}

export interface DomainView {
  readonly name: string;
  readonly rows: CountView;
  /** Most rows first. */
  readonly parts: readonly (CountView & { readonly badge: KindBadge })[];
  /** Absent for rows without a domain: they are those that are no addresses. */
  readonly filter: ListFilter;
}

export interface ReasonView {
  readonly reasons: readonly string[];
  readonly badge: KindBadge;
  readonly rows: CountView;
  readonly filter: ListFilter;
}

export interface GroupView extends CountView {
  readonly group: RowGroup;
  readonly name: string;
  readonly help: string;
  readonly filter: ListFilter;
}

export interface ListSummaryView {
  readonly text: string;
  /** Kinds that no row has are left out. */
  readonly kinds: readonly KindView[];
  readonly domains: readonly DomainView[];
  /** Domains beyond those, where there are more. */
  readonly moreDomains?: string;
  readonly reasons: readonly ReasonView[];
  /** All groups, also empty ones, so that a page can say that nothing stands out. */
  readonly groups: readonly GroupView[];
}

/** So many domains are named. */
const MOST_DOMAINS = 20;

/** The view of a summary; `most` domains are named. */
export function toListSummaryView(
  table: ListTable,
  reader: Reader,
  most = MOST_DOMAINS,
): ListSummaryView {
  const { summary } = table;
  const words = reader.words.lists.summary;
  const named = summary.byDomain.slice(0, most);
  const others = summary.byDomain.slice(most);
  const domains = summary.byDomain.filter(({ domain }) => domain !== undefined).length;
  const countOf = (count: number) => toCount(count, summary.rows, reader);
  return {
    text: words.rowsAndDomains(summary.rows, domains),
    kinds: kindsIn(summary.counts).map((kind) => ({
      ...countOf(summary.counts[kind]),
      badge: kindBadge(kind, reader),
      filter: { kind },
    })),
    domains: named.map((one) => toDomainView(one, summary.rows, reader)),
    ...(others.length === 0
      ? {}
      : { moreDomains: words.moreDomains(others.length, sumOf(others.map(({ rows }) => rows))) }),
    reasons: summary.byReason.map(({ decidedBy, kind, rows }) => ({
      reasons: decidedBy.map((step) => reader.words.steps[step]),
      badge: kindBadge(kind, reader),
      rows: countOf(rows),
      filter: { kind, reason: decidedBy.join() },
    })),
    groups: groupCounts(table).map(([group, count]) => ({
      ...countOf(count),
      group,
      ...reader.words.lists.table.groups[group],
      filter: { only: group },
    })),
  };
}

function toCount(count: number, all: number, reader: Reader): CountView {
  return { count, text: numberText(count, reader), share: shareText(count, all, reader) };
}

function toDomainView(
  { domain, rows, counts }: DomainCount,
  all: number,
  reader: Reader,
): DomainView {
  const kinds = [...kindsIn(counts)].sort((a, b) => counts[b] - counts[a]);
  return {
    name:
      domain === undefined ? reader.words.lists.table.noDomain : (readableDomain(domain) ?? domain),
    rows: toCount(rows, all, reader),
    parts: kinds.map((kind) => ({
      ...toCount(counts[kind], rows, reader),
      badge: kindBadge(kind, reader),
    })),
    filter: domain === undefined ? { kind: 'invalid' } : { domain },
  };
}

function kindsIn(counts: KindCounts): readonly RowKind[] {
  return ROW_KINDS.filter((kind) => counts[kind] > 0);
}

/** As the filter lets them through. */
function groupCounts({ rows, verdicts, surprises }: ListTable): readonly [RowGroup, number][] {
  const perVerdict = new Array<number>(verdicts.length).fill(0);
  for (const [, , place] of rows) perVerdict[place] = (perVerdict[place] ?? 0) + 1;
  const rowsWhere = (is: (verdict: (typeof verdicts)[number]) => boolean) =>
    sumOf(verdicts.map((verdict, place) => (is(verdict) ? (perVerdict[place] ?? 0) : 0)));
  const marked = (bits: number) =>
    surprises.reduce((sum, mask) => sum + Number((mask & bits) !== 0), 0);
  return [
    ['to-invite', rowsWhere((verdict) => isToInvite(verdict))],
    ['surprises', marked(0xff)],
    ...SURPRISES.map((one): [RowGroup, number] => {
      if (one === 'has-account') return [one, rowsWhere(hasAccount)];
      return [one, one === 'will-fail' ? rowsWhere(willFail) : marked(bitOf(one))];
    }),
  ];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
