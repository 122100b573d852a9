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
import { useList, type OneListControl } from './use-list';
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
function Unknown(props: { readonly control: OneListControl; readonly reader: Reader }) {
  const { control, reader } = props;
  const { failure } = control.list;
  return failure === undefined ? (
    <Waiting label={reader.words.lists.places.loadingList} />
  ) : (
    <ListFailureMessage failure={failure} onRetry={control.readAgain} />
  );
}

interface KnownProps extends Pick<Props, 'reader' | 'onRunAgain'> {
  readonly report: ListReport;
  readonly control: OneListControl;
}

function Known({ report, control, reader, onRunAgain }: KnownProps) {
  const { failure, rows, loaded } = control.list;
  const { places } = reader.words.lists;
  const { lookFailed } = reader.words.projectPage.list;
  const hasEnded = report.state === 'done' || report.state === 'cancelled';
  return (
    <Stack space="space.250">
      <ListProgress {...{ report, reader }} onWake={control.wake} />
      {failure !== undefined && (
        <SectionMessage appearance="warning" title={toListFailure(failure, reader).title}>
          <Stack space="space.100" alignInline="start">
            <Text>{lookFailed(toListFailure(failure, reader).advice)}</Text>
            <Button onClick={control.readAgain}>{reader.words.lists.actions.refresh}</Button>
          </Stack>
        </SectionMessage>
      )}
      <Actions {...{ report, control, reader, onRunAgain }} />
      {hasEnded && rows === undefined && failure === undefined && (
        <Waiting label={places.loadingRows(loaded ?? 0, report.rowsDone)} />
      )}
      {rows !== undefined && <Results list={rows} reader={reader} />}
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

function Actions({ report, control, reader, onRunAgain }: KnownProps) {
  const [asked, setAsked] = useState<'cancel' | 'delete'>();
  /** Whoever was asked, and kept it, goes on from the button that asked. */
  const [kept, setKept] = useState<typeof asked>();
  const { actions, places } = reader.words.lists;
  const { rows } = control.list;
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
      {rows !== undefined && (
        <Button
          onClick={() => {
            onRunAgain(sameAgain(rows));
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
