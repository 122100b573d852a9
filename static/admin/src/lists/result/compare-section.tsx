/** The list beside another one: the older of the two is what was. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { compareRuns } from '../../../../../src/audit/lists/compare-runs';
import type { ListReport } from '../../../../../src/contract/lists';
import type { Failure } from '../../../../../src/contract/reply';
import { toAge } from '../../../../../src/view/age';
import type { LoadedList } from '../../../../../src/view/lists/loaded-list';
import { toRunComparisonSheet } from '../../../../../src/view/lists/run-comparison-sheet';
import { toRunComparisonView } from '../../../../../src/view/lists/run-comparison-view';
import { ExportMenu } from '../../export/export-menu';
import { AfterPaint } from '../../history/after-paint';
import { Reading } from '../../reading';
import { Choice } from '../../map/field';
import { Notice } from '../../notice';
import { ListFailure } from '../list-failure';
import { withValues } from './choices';
import { RunChanges } from './run-changes';
import { useListOrigin } from './use-list-origin';
import { useOther } from './use-other';
import type { Result } from './use-result';

const NONE = '';

/** What a list can be compared with, or why that is not known. */
export interface Others {
  readonly lists: readonly ListReport[];
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

interface Props {
  readonly result: Result;
  readonly others: Others;
  readonly load: (report: ListReport) => Promise<LoadedList | undefined>;
}

/** Which one, and what differs. */
export function CompareSection({ result, others, load }: Props) {
  const { reader, query, choose } = result;
  const { comparison: words } = reader.words.lists;
  const { lists, failure, retry } = others;
  const chosen = lists.find(({ id }) => id === query.get('with'));
  return (
    <section className="panel" aria-label={words.title}>
      <Stack space="space.150">
        <Heading as="h3" size="small">
          {words.title}
        </Heading>
        {failure !== undefined && <ListFailure failure={failure} onRetry={retry} />}
        {lists.length === 0 ? (
          failure === undefined && <Text as="p">{words.noOther}</Text>
        ) : (
          <Choice
            label={words.choose}
            value={chosen?.id ?? NONE}
            options={[
              [NONE, ''],
              ...lists.map((report) => [report.id, nameOf(report, reader)] as const),
            ]}
            onChange={(id) => choose(withValues(query, { with: id }))}
          />
        )}
        {chosen !== undefined && <Chosen result={result} chosen={chosen} load={load} />}
      </Stack>
    </section>
  );
}

/** Lists may have the same name. */
function nameOf({ name, at }: ListReport, reader: Result['reader']): string {
  const age = toAge(at, reader);
  return age === undefined ? name : `${name} (${age})`;
}

interface ChosenProps {
  readonly result: Result;
  readonly chosen: ListReport;
  readonly load: Props['load'];
}

function Chosen({ result, chosen, load }: ChosenProps) {
  const { failures, actions, places } = result.reader.words.lists;
  const other = useOther(chosen, load);
  switch (other.is) {
    case 'none':
    case 'reading':
      return <Reading text={places.loadingList} />;
    case 'failed':
      return (
        <Stack space="space.100" alignInline="start">
          <Notice appearance="error" title={failures['storage-failed']?.title ?? ''}>
            {failures['storage-failed']?.advice}
          </Notice>
          <Button onClick={other.retry}>{actions.tryAgain}</Button>
        </Stack>
      );
    case 'ready':
      return (
        <AfterPaint key={chosen.id} meanwhile={places.loadingList}>
          <Compared result={result} other={other.list} />
        </AfterPaint>
      );
  }
}

function Compared({ result, other }: { readonly result: Result; readonly other: LoadedList }) {
  const { list, reader } = result;
  const { comparison: words } = reader.words.lists;
  const isOlder = Date.parse(other.report.at) <= Date.parse(list.report.at);
  const [before, after] = isOlder ? [other, list] : [list, other];
  const comparison = useMemo(() => compareRuns(before, after), [before, after]);
  const view = useMemo(
    () => toRunComparisonView(comparison, before, after, reader),
    [comparison, before, after, reader],
  );
  const origin = useListOrigin(after.report);
  return (
    <Stack space="space.150">
      <Inline space="space.100" rowSpace="space.100" spread="space-between" shouldWrap>
        <Text as="p" color="color.text.subtle">
          {words.comparing(before.report.name, after.report.name)}
        </Text>
        <ExportMenu
          part="lists"
          sheet={() => toRunComparisonSheet(comparison, before, after, reader)}
          origin={origin}
        />
      </Inline>
      <RunChanges view={view} titles={words} />
    </Stack>
  );
}
