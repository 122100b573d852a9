/** Rows that deserve a look before anybody is invited: each kind of surprise is one bit of a mask per row. */
import { domainsOf, type ListAnswer, type ListRows } from './list-row';
import { kindOf, ROW_KINDS, type RowKind } from './row-kind';
import { summarise, type DomainCount, type ListSummary } from './summary';

export const SURPRISES = [
  /** Its outcome is not the one that most rows of its domain have. */
  'unlike-domain',
  /** There is an account behind it, so it is nobody new. */
  'has-account',
  /** The invite certainly fails, if need be under the condition of the answer; what is no address fails, too. */
  'will-fail',
  /** Its domain is one typo away from an approved one. */
  'look-alike',
] as const;

export type Surprise = (typeof SURPRISES)[number];

/** A domain with fewer rows has no custom that a row could break. */
const SMALLEST_DOMAIN = 4;

/** The bit of a surprise. */
export function bitOf(surprise: Surprise): number {
  return 1 << SURPRISES.indexOf(surprise);
}

/** By row: the bits of its surprises. */
export function surpriseMasks(
  list: ListRows,
  domains = domainsOf(list),
  summary: ListSummary = summarise(list, domains),
): Uint8Array {
  const usual = new Map(summary.byDomain.map((one) => [one.domain, usualKind(one)] as const));
  const kinds = list.verdicts.map(kindOf);
  const ofAnswer = list.verdicts.map(answerMask);
  const unlike = bitOf('unlike-domain');
  return Uint8Array.from(list.rows, ([, , place], index) => {
    const kind = usual.get(domains[index]);
    const differs = kind !== undefined && kind !== kinds[place];
    return (ofAnswer[place] ?? 0) | (differs ? unlike : 0);
  });
}

/**
 * What more than half of the rows get; without such a majority, or with few rows, nothing is usual. Of rows that are no
 * address none is unlike the others.
 */
function usualKind({ rows, counts }: DomainCount): RowKind | undefined {
  if (rows < SMALLEST_DOMAIN) return undefined;
  return ROW_KINDS.find((kind) => counts[kind] * 2 > rows);
}

function answerMask(answer: ListAnswer): number {
  return (
    (hasAccount(answer) ? bitOf('has-account') : 0) |
    (willFail(answer) ? bitOf('will-fail') : 0) |
    (answer.caveats.includes('look-alike-domain') ? bitOf('look-alike') : 0)
  );
}

/** An account is known to be there, whichever it is. */
export function hasAccount({ account, ...answer }: ListAnswer): boolean {
  return kindOf(answer) !== 'invalid' && account.length > 0 && !account.includes('none');
}

/** The invite fails. */
export function willFail({ outcomes }: Pick<ListAnswer, 'outcomes'>): boolean {
  return outcomes.length === 1 && outcomes[0] === 'error';
}
