/** One long list: how it stands, its results, and what can be done with it. */
import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useMemo, useState } from 'react';
import type { ListReport } from '../contract/lists';
import type { LoadedList } from '../view/lists/loaded-list';
import { toListFailure } from '../view/lists/list-failure';
import { toListTable } from '../view/lists/list-table';
import type { ListToSend } from '../view/lists/send-list';
import type { Reader } from '../view/reader';
import { Confirm } from './confirm';
import { ListFailureMessage } from './list-failure-message';
import { ListProgress } from './list-progress';
import { ListResults } from './list-results';
import { RowCard } from './row-card';
import { useList, type ListControl } from './use-list';
import { useRows, type Rows } from './use-rows';
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
      <Actions {...{ report, control, reader, onRunAgain, rows }} />
      {rows.is === 'loading' && <Waiting label={places.loadingRows(rows.rows, report.rowsDone)} />}
      {rows.is === 'loaded' && <Results list={rows.list} reader={reader} />}
    </Stack>
  );
}

function Results({ list, reader }: { readonly list: LoadedList; readonly reader: Reader }) {
  const { report } = list;
  const { places } = reader.words.lists;
  const table = useMemo(() => toListTable(list, report.source), [list, report.source]);
  if (list.rows.length === 0) return <Text>{places.noRows}</Text>;
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

function Actions({
  report,
  control,
  reader,
  onRunAgain,
  rows,
}: KnownProps & { readonly rows: Rows }) {
  const [asked, setAsked] = useState<'cancel' | 'delete'>();
  /** Whoever was asked, and kept it, goes on from the button that asked. */
  const [kept, setKept] = useState<typeof asked>();
  const { actions, places } = reader.words.lists;
  const isUnderWay = report.state === 'reading' || report.state === 'deciding';
  const dismiss = () => {
    setAsked(undefined);
  };
  if (asked !== undefined) {
    const isDelete = asked === 'delete';
    return (
      <Confirm
        title={isDelete ? places.deleteTitle(report.name) : places.cancelTitle(report.name)}
        text={isDelete ? places.deleteText : places.cancelText}
        yes={isDelete ? actions.delete : actions.cancel}
        no={actions.keep}
        onNo={() => {
          setKept(asked);
          dismiss();
        }}
        onYes={() => {
          dismiss();
          if (isDelete) control.remove();
          else control.cancel();
        }}
      />
    );
  }
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      {isUnderWay && (
        <Button
          autoFocus={kept === 'cancel'}
          onClick={() => {
            setAsked('cancel');
          }}
        >
          {actions.cancel}
        </Button>
      )}
      {rows.is === 'loaded' && (
        <Button
          onClick={() => {
            onRunAgain(sameAgain(rows.list));
          }}
        >
          {actions.runAgain}
        </Button>
      )}
      <Button
        appearance="subtle"
        autoFocus={kept === 'delete'}
        onClick={() => {
          setAsked('delete');
        }}
      >
        {actions.delete}
      </Button>
    </Inline>
  );
}

/** Accounts are read anew; addresses are those that were answered. */
function sameAgain({ report: { name, source }, rows }: LoadedList): ListToSend {
  return {
    name,
    source,
    rows: source === 'addresses' ? rows.map(([line, address]) => [line, address]) : [],
  };
}
