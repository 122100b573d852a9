/** One list: under way with its progress, or with its results; and how to end it. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { ListReport } from '../../../../src/contract/lists';
import { toProgressView } from '../../../../src/view/lists/progress-view';
import { Reading } from '../reading';
import { OutcomeBadge } from '../outcome-badge';
import { useReader } from '../use-reader';
import { Confirm } from './confirm';
import { keepDraft } from './draft-store';
import { ListFailure } from './list-failure';
import type { Place } from './place';
import { Progress } from './progress';
import { ListResult } from './result/list-result';
import { useList, type ListControl } from './use-list';
import { useLists } from './use-lists';
import { loadOther, useRows } from './use-rows';

interface Props {
  readonly id: string;
  readonly onOpen: (place: Place) => void;
}

/** The list, as far as it is known. */
export function OneList({ id, onOpen }: Props) {
  const { actions, places } = useReader().words.lists;
  const list = useList(id);
  const { report, failure } = list;
  return (
    <Stack space="space.200" alignInline="stretch">
      <div className="flush">
        <Button appearance="subtle" onClick={() => onOpen({ is: 'all' })}>
          {actions.back}
        </Button>
      </div>
      {failure !== undefined && <ListFailure failure={failure} onRetry={list.look} />}
      {report === undefined && failure === undefined && <Reading text={places.loadingList} />}
      {report !== undefined && failure?.code !== 'not-found' && (
        <Known list={list} report={report} onOpen={onOpen} />
      )}
    </Stack>
  );
}

interface KnownProps {
  readonly list: ListControl;
  readonly report: ListReport;
  readonly onOpen: Props['onOpen'];
}

function Known({ list, report, onOpen }: KnownProps) {
  const reader = useReader();
  const { badge } = toProgressView(report, reader);
  return (
    <Stack space="space.300" alignInline="stretch">
      <Inline space="space.150" rowSpace="space.100" alignBlock="center" shouldWrap>
        <Heading as="h2" size="medium">
          {report.name}
        </Heading>
        <OutcomeBadge badge={badge} />
        <Text color="color.text.subtle">{report.project.key}</Text>
      </Inline>
      <Actions list={list} report={report} onOpen={onOpen} />
      <Progress list={list} report={report} />
      <Results report={report} onOpen={onOpen} />
    </Stack>
  );
}

function Actions({ list, report, onOpen }: KnownProps) {
  const [asked, setAsked] = useState<'cancel' | 'delete'>();
  const { actions, places } = useReader().words.lists;
  const isUnderWay = report.state === 'reading' || report.state === 'deciding';
  const isDelete = asked === 'delete';
  return (
    <>
      {asked !== undefined && (
        <Confirm
          title={isDelete ? places.deleteTitle(report.name) : places.cancelTitle(report.name)}
          text={isDelete ? places.deleteText : places.cancelText}
          action={isDelete ? actions.delete : actions.cancel}
          isDangerous={isDelete}
          isWorking={list.isWorking === true}
          onKeep={() => setAsked(undefined)}
          onDo={() => {
            if (!isDelete) {
              list.cancel();
              setAsked(undefined);
              return;
            }
            void list.remove().then((isGone) => {
              if (isGone) onOpen({ is: 'all' });
            });
          }}
        />
      )}
      {/* Hidden, not gone: the focus comes back to the button that asked. */}
      <div hidden={asked !== undefined}>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          {isUnderWay && <Button onClick={() => setAsked('cancel')}>{actions.cancel}</Button>}
          {report.canGoOn === true && (
            <Button isLoading={list.isWorking === true} onClick={list.resume}>
              {actions.continue}
            </Button>
          )}
          <Button onClick={() => setAsked('delete')}>{actions.delete}</Button>
        </Inline>
      </div>
    </>
  );
}

function Results({ report, onOpen }: Pick<KnownProps, 'report' | 'onOpen'>) {
  const { places } = useReader().words.lists;
  const rows = useRows(report);
  const { lists = [], failure, retry } = useLists();
  switch (rows.is) {
    case 'none':
      return null;
    case 'loading':
      return <Reading text={places.loadingRows(rows.rows, report.rowsDone)} />;
    case 'failed':
      return <ListFailure failure={rows.failure} onRetry={rows.retry} />;
    case 'loaded':
      return (
        <ListResult
          list={rows.list}
          others={{
            lists: lists.filter(({ id, rowsDone }) => id !== report.id && rowsDone > 0),
            failure,
            retry,
          }}
          load={loadOther}
          onRunAgain={() => {
            keepDraft({
              name: report.name,
              projectId: report.project.id,
              text: rows.list.rows.map(([, address]) => address).join('\n'),
            });
            onOpen({ is: 'new' });
          }}
        />
      );
  }
}
