/** The lists of this project, newest first. */
import { Button, DynamicTable, Heading, Lozenge, Stack, Text, User } from '@forge/react';
import { toPastLists, type PastListView } from '../view/lists/past-lists-view';
import type { Reader } from '../view/reader';
import { ListFailureMessage } from './list-failure-message';
import { lozengeLook } from './looks';
import { usePastLists } from './use-past-lists';
import { Waiting } from './waiting';

interface Props {
  readonly reader: Reader;
  readonly onOpen: (id: string) => void;
}

/** The table, or what stands in its place. */
export function PastLists({ reader, onOpen }: Props) {
  const { past, readAgain } = usePastLists();
  const { places } = reader.words.lists;
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {places.pastTitle}
      </Heading>
      {past.is === 'reading' && <Waiting label={places.loadingLists} />}
      {past.is === 'failed' && <ListFailureMessage failure={past.failure} onRetry={readAgain} />}
      {past.is === 'ready' && past.lists.length === 0 && <Text>{places.noListsTitle}</Text>}
      {past.is === 'ready' && past.lists.length > 0 && (
        <Table {...{ reader, onOpen }} lists={toPastLists(past.lists, undefined, reader)} />
      )}
    </Stack>
  );
}

interface TableProps extends Props {
  readonly lists: readonly PastListView[];
}

function Table({ lists, reader, onOpen }: TableProps) {
  const { columns } = reader.words.lists.past;
  return (
    <DynamicTable
      label={reader.words.lists.places.pastTitle}
      head={{
        cells: [
          { key: 'name', content: columns.name },
          { key: 'state', content: columns.state },
          { key: 'by', content: columns.by },
        ],
      }}
      rows={lists.map((list) => ({
        key: list.id,
        cells: cellsOf(list, columns.expires, () => {
          onOpen(list.id);
        }),
      }))}
    />
  );
}

/** Few columns, so that they fit a narrow page. */
function cellsOf(list: PastListView, kept: string, onOpen: () => void) {
  const { name, progress, made, by, expires } = list;
  return [
    {
      key: 'name',
      content: (
        <Stack space="space.025" alignInline="start">
          <Button appearance="subtle" spacing="compact" onClick={onOpen}>
            {name}
          </Button>
          <Text size="small" color="color.text.subtle">
            {`${made} · ${kept}: ${expires}`}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'state',
      content: (
        <Stack space="space.025" alignInline="start">
          <Lozenge appearance={lozengeLook(progress.badge.tone)}>{progress.badge.text}</Lozenge>
          <Text size="small" color="color.text.subtle">
            {progress.rows}
          </Text>
        </Stack>
      ),
    },
    { key: 'by', content: <User accountId={by} /> },
  ];
}
