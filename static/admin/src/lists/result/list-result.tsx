/** What came out of a list: in numbers, row by row, beside another list, and under other settings. */
import { Text } from '@atlaskit/primitives/compiled';
import type { ListReport } from '../../../../../src/contract/lists';
import type { LoadedList } from '../../../../../src/view/lists/loaded-list';
import { useReader } from '../../use-reader';

interface Props {
  readonly list: LoadedList;
  /** What it can be compared with. */
  readonly others: readonly ListReport[];
  readonly onRunAgain: () => void;
  /** Reads the rows of another list; `undefined`: they could not be read. */
  readonly load: (report: ListReport) => Promise<LoadedList | undefined>;
}

export function ListResult({ list }: Props) {
  const { summary } = useReader().words.lists;
  return <Text as="p">{summary.rows(list.rows.length)}</Text>;
}
