/** A short list that is answered at once: answers appear as they come, and what failed is named. */
import {
  Button,
  Heading,
  Inline,
  List,
  ListItem,
  SectionMessage,
  SectionMessageAction,
  Stack,
  Text,
} from '@forge/react';
import { useMemo } from 'react';
import type { CheckedAddress, PageReport, UncheckedAddress } from '../contract/api';
import { toResults } from '../view/lists/checked-rows';
import { toListFailure } from '../view/lists/list-failure';
import { toListTable } from '../view/lists/list-table';
import type { RowView } from '../view/lists/row-view';
import { toShown } from '../view/over-long';
import type { Reader } from '../view/reader';
import { settingOf, toResultView } from '../view/result-view';
import { AnswerCard } from './answer-card';
import { ListResults } from './list-results';
import { Progress } from './progress';
import { RowCard } from './row-card';
import type { ShortList as ShortListState, ShortListControl } from './use-short-list';

/** More cards than these are a long way to scroll. */
const MOST_CARDS = 10;
/** So many of those that failed are named. */
const MOST_NAMED = 10;

interface Props {
  readonly list: ShortListState;
  readonly control: ShortListControl;
  readonly report: PageReport;
  readonly reader: Reader;
}

/** The list and its answers. */
export function ShortList({ list, control, report, reader }: Props) {
  const { actions, places } = reader.words.lists;
  const failed = failedOf(list);
  return (
    <Stack space="space.250">
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        <Heading as="h2" size="small">
          {places.resultsTitle}
        </Heading>
        <Button onClick={control.clear}>{actions.newList}</Button>
      </Inline>
      <State {...{ list, control, reader }} />
      {failed.length > 0 && list.is !== 'checking' && (
        <Failed {...{ failed, reader }} onAgain={control.again} />
      )}
      <Answered {...{ list, control, report, reader }} />
    </Stack>
  );
}

function State({ list, control, reader }: Omit<Props, 'report'>) {
  const words = reader.words.projectPage.list;
  const { length: all } = list.rows;
  const done = list.answers.size;
  switch (list.is) {
    case 'checking':
      return (
        <Stack space="space.100">
          <Progress text={words.checking(done, all)} share={all === 0 ? 1 : done / all} />
          <Inline>
            <Button onClick={control.stop}>{words.stop}</Button>
          </Inline>
        </Stack>
      );
    case 'stopped':
      return <Text weight="medium">{words.stopped(done, all)}</Text>;
    case 'done':
      return <Text weight="medium">{words.checked(all - failedOf(list).length)}</Text>;
    default: {
      const never: never = list.is;
      return never;
    }
  }
}

interface FailedProps {
  readonly failed: readonly UncheckedAddress[];
  readonly reader: Reader;
  readonly onAgain: (addresses: readonly string[]) => void;
}

function Failed({ failed, reader, onAgain }: FailedProps) {
  const { list } = reader.words.projectPage;
  const named = failed.slice(0, MOST_NAMED);
  const { more } = reader.words.listInput;
  return (
    <SectionMessage
      appearance="warning"
      title={list.failed(failed.length)}
      actions={[
        <SectionMessageAction
          key="again"
          onClick={() => {
            onAgain(failed.map(({ address }) => address));
          }}
        >
          {list.tryThose}
        </SectionMessageAction>,
      ]}
    >
      <List type="unordered">
        {named.map(({ address, failed: failure }) => (
          <ListItem key={address}>
            {`${toShown(address)}: ${toListFailure(failure, reader).title}`}
          </ListItem>
        ))}
        {failed.length > named.length && <ListItem>{more(failed.length - named.length)}</ListItem>}
      </List>
    </SectionMessage>
  );
}

function Answered({ list, control, report, reader }: Props) {
  const checked = useMemo(() => answeredOf(list), [list]);
  const table = useMemo(() => toListTable(toResults(checked)), [checked]);
  const setting = settingOf(report);
  const card = (answer: CheckedAddress, isOpen: boolean) => (
    <AnswerCard
      key={`${answer.address} ${answer.checkedAt}`}
      view={toResultView(answer, setting, reader)}
      reader={reader}
      isOpen={isOpen}
      notice={undefined}
      onAgain={(address) => {
        control.again([address]);
      }}
    />
  );
  if (checked.length === 0) return <></>;
  if (list.rows.length <= MOST_CARDS) {
    return <Stack space="space.200">{checked.map(([, answer]) => card(answer, false))}</Stack>;
  }
  const detailsOf = (row: RowView) => {
    const answer = list.answers.get(table.rows[row.index]?.[1] ?? '');
    return answer === undefined || 'failed' in answer ? (
      <RowCard row={row} reader={reader} />
    ) : (
      card(answer, true)
    );
  };
  return <ListResults {...{ table, reader, detailsOf }} />;
}

function answeredOf({
  rows,
  answers,
}: ShortListState): readonly (readonly [number, CheckedAddress])[] {
  return rows.flatMap(([line, address]) => {
    const answer = answers.get(address);
    return answer === undefined || 'failed' in answer ? [] : [[line, answer] as const];
  });
}

function failedOf({ answers }: ShortListState): readonly UncheckedAddress[] {
  return [...answers.values()].flatMap((one) => ('failed' in one ? [one] : []));
}
