/** One long list: how it stands, its results, and what can be done with it. */
import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useMemo } from 'react';
import type { ListReport } from '../contract/lists';
import type { LoadedList } from '../view/lists/loaded-list';
import { toListFailure } from '../view/lists/list-failure';
import { toListTable } from '../view/lists/list-table';
import type { ListToSend } from '../view/lists/send-list';
import type { Reader } from '../view/reader';
import { ListActions } from './list-actions';
import { ListFailureMessage } from './list-failure-message';
import { ListProgress } from './list-progress';
import { ListResults } from './list-results';
import { RowCard } from './row-card';
import { useList, type ListControl } from './use-list';
import { useRows } from './use-rows';
import { Waiting } from './waiting';

interface Props {
  readonly id: string;
  readonly reader: Reader;
  readonly onBack: () => void;
  readonly onRunAgain: (list: ListToSend) => void;
}

/** The list, followed while it is under way. */
export function OneList({ id, reader, onBack, onRunAgain }: Props) {
  const control = useList(id, onBack);
  const { report } = control.list;
  const { actions } = reader.words.lists;
  return (
    <Stack space="space.250">
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <Heading as="h2" size="small">
          {report?.name ?? reader.words.lists.title}
        </Heading>
        <Button onClick={onBack}>{actions.back}</Button>
      </Inline>
      {report === undefined ? (
        <Unknown control={control} reader={reader} />
      ) : (
        <Known {...{ report, control, reader, onRunAgain }} />
      )}
    </Stack>
  );
}

/** Not read yet, or not to be read. */
function Unknown(props: { readonly control: ListControl; readonly reader: Reader }) {
  const { control, reader } = props;
  const { failure } = control.list;
  return failure === undefined ? (
    <Waiting label={reader.words.lists.places.loadingList} />
  ) : (
    <ListFailureMessage failure={failure} onRetry={control.look} />
  );
}

interface KnownProps extends Pick<Props, 'reader' | 'onRunAgain'> {
  readonly report: ListReport;
  readonly control: ListControl;
}

function Known({ report, control, reader, onRunAgain }: KnownProps) {
  const { rows, goOn } = useRows(report);
  const failure = control.list.failure ?? (rows.is === 'failed' ? rows.failure : undefined);
  const { places } = reader.words.lists;
  const { lookFailed } = reader.words.projectPage.list;
  return (
    <Stack space="space.250">
      <ListProgress
        report={report}
        reader={reader}
        onWake={control.wake}
        {...(control.list.earlier === undefined ? {} : { earlier: control.list.earlier })}
      />
      {failure !== undefined && (
        <SectionMessage appearance="warning" title={toListFailure(failure, reader).title}>
          <Stack space="space.100" alignInline="start">
            <Text>{lookFailed(toListFailure(failure, reader).advice)}</Text>
            <Button
              onClick={() => {
                control.look();
                goOn();
              }}
            >
              {reader.words.lists.actions.refresh}
            </Button>
          </Stack>
        </SectionMessage>
      )}
      <ListActions {...{ report, control, reader, onRunAgain, rows }} />
      {rows.is === 'loading' && <Waiting label={places.loadingRows(rows.rows, report.rowsDone)} />}
      {rows.is === 'loaded' && <Results list={rows.list} reader={reader} />}
    </Stack>
  );
}

function Results({ list, reader }: { readonly list: LoadedList; readonly reader: Reader }) {
  const { report } = list;
  const { places } = reader.words.lists;
  const table = useMemo(() => toListTable(list, report.source), [list, report.source]);
  // Cancelled before a row had its answer: how it stands says so.
  if (list.rows.length === 0) return report.rows === 0 ? <Text>{places.noRows}</Text> : null;
  return (
    <Stack space="space.200">
      {list.rows.length < report.rows && (
        <SectionMessage appearance="warning">
          <Text>{places.partial(list.rows.length, report.rows)}</Text>
        </SectionMessage>
      )}
      <ListResults
        table={table}
        reader={reader}
        detailsOf={(row) => <RowCard row={row} reader={reader} />}
      />
    </Stack>
  );
}
