/** What can be done with a list: cancel, continue, run again, delete. */
import { Button, Inline } from '@forge/react';
import { useState } from 'react';
import type { ListReport } from '../contract/lists';
import type { LoadedList } from '../view/lists/loaded-list';
import type { ListToSend } from '../view/lists/send-list';
import type { Reader } from '../view/reader';
import { Confirm } from './confirm';
import type { ListControl } from './use-list';
import type { Rows } from './use-rows';

interface Props {
  readonly report: ListReport;
  readonly control: ListControl;
  readonly rows: Rows;
  readonly reader: Reader;
  readonly onRunAgain: (list: ListToSend) => void;
}

/** The buttons, or the question before something is lost. */
export function ListActions({ report, control, reader, onRunAgain, rows }: Props) {
  const [asked, setAsked] = useState<'cancel' | 'delete'>();
  /** Whoever was asked, and kept it, goes on from the button that asked. */
  const [kept, setKept] = useState<typeof asked>();
  const { actions, places } = reader.words.lists;
  const { list } = control;
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
      {report.canGoOn === true && (
        <Button isDisabled={list.isWorking === true} onClick={control.wake}>
          {actions.continue}
        </Button>
      )}
      {/* Of a cancelled list only what is answered is known here: it is continued instead. */}
      {rows.is === 'loaded' && report.state === 'done' && (
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
