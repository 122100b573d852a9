/** A row of a list as it is shown: the address, and its verdict in words. */
import { SURPRISES, bitOf, type Surprise } from '../../audit/lists/surprises';
import { parseAddress } from '../../decide/address';
import type { DomainName } from '../../decide/domain-name';
import { numberText } from '../number-text';
import { toShown } from '../over-long';
import { readableDomain } from '../readable-domain';
import type { Reader } from '../reader';
import type { ListTable } from './list-table';
import { toVerdictView, type VerdictView } from './verdict-view';

export interface RowView extends VerdictView {
  /** Place of the row in the list. */
  readonly index: number;
  readonly line: string;
  /** As it was given, cut where it is much too long. */
  readonly address: string;
  readonly domain?: DomainName;
  /** In the letters that people know, where they differ. */
  readonly domainText?: string;
  /** What is wrong with an address that is not valid. */
  readonly problem?: string;
  readonly surprises: readonly { readonly surprise: Surprise; readonly text: string }[];
}

/** The view of some rows, by place; those that are not there are left out. */
export function toRowViews(
  table: ListTable,
  places: Iterable<number>,
  reader: Reader,
): readonly RowView[] {
  return Array.from(places).flatMap((index) => toRowView(table, index, reader) ?? []);
}

/** The view of one row. */
export function toRowView(table: ListTable, index: number, reader: Reader): RowView | undefined {
  const row = table.rows[index];
  const verdict = row === undefined ? undefined : table.verdicts[row[2]];
  if (row === undefined || verdict === undefined) return undefined;
  const [line, text] = row;
  const address = parseAddress(text);
  const { table: words } = reader.words.lists;
  return {
    ...toVerdictView(verdict, reader),
    index,
    line: numberText(line, reader),
    address: toShown(text),
    ...(address.valid
      ? { domain: address.domain, domainText: readableDomain(address.domain) ?? address.domain }
      : { problem: reader.words.addressProblems[address.problem] }),
    surprises: surprisesIn(table.surprises[index] ?? 0).map((surprise) => ({
      surprise,
      text: words.groups[surprise].name,
    })),
  };
}

/** The surprises in a mask. */
export function surprisesIn(mask: number): readonly Surprise[] {
  return SURPRISES.filter((surprise) => (mask & bitOf(surprise)) !== 0);
}
