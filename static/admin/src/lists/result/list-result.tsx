/** What came out of a list: in numbers, row by row, beside another list, and under other settings. */
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { ListReport } from '../../../../../src/contract/lists';
import type { LoadedList } from '../../../../../src/view/lists/loaded-list';
import { AfterPaint } from '../../history/after-paint';
import '../../map/map.css';
import { Notice } from '../../notice';
import { useReader } from '../../use-reader';
import { CompareSection, type Others } from './compare-section';
import { Filters } from './filters';
import './result.css';
import { ResultHead } from './result-head';
import { Summary } from './summary';
import { useResult } from './use-result';
import { WhatIfSection } from './what-if-section';
import { Workspace } from './workspace';

interface Props {
  readonly list: LoadedList;
  readonly others: Others;
  readonly onRunAgain: () => void;
  /** Reads the rows of another list; `undefined`: they could not be read. */
  readonly load: (report: ListReport) => Promise<LoadedList | undefined>;
}

/** The results; a long list takes a moment to be counted. */
export function ListResult(props: Props) {
  const { loadingList } = useReader().words.lists.places;
  return (
    <AfterPaint key={props.list.report.id} meanwhile={loadingList}>
      <Counted {...props} />
    </AfterPaint>
  );
}

function Counted({ list, others, onRunAgain, load }: Props) {
  const result = useResult(list);
  const { places } = result.reader.words.lists;
  const { report, rows } = list;
  if (rows.length === 0) {
    // Cancelled before a row had its answer: how it stands says so.
    return report.rows === 0 ? <Text as="p">{places.noRows}</Text> : null;
  }
  return (
    <section className="list-result" aria-label={places.resultsTitle}>
      <Stack space="space.300">
        <ResultHead result={result} onRunAgain={onRunAgain} />
        {rows.length < report.rows && (
          <Notice appearance="warning">{places.partial(rows.length, report.rows)}</Notice>
        )}
        <Summary result={result} />
        <Stack space="space.150">
          <Heading as="h3" size="small">
            {result.reader.words.lists.summary.rows(rows.length)}
          </Heading>
          <Filters result={result} />
          <Workspace result={result} />
        </Stack>
        <CompareSection result={result} others={others} load={load} />
        <WhatIfSection result={result} />
      </Stack>
    </section>
  );
}
