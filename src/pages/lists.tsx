/** The part of the page about lists: one goes in, one is on its way, one is open. */
import { Heading, Stack, Text } from '@forge/react';
import type { PageReport } from '../contract/api';
import type { Reader } from '../view/reader';
import { ListInput } from './list-input';
import { OneList } from './one-list';
import { PastLists } from './past-lists';
import { Sending } from './sending';
import { ShortList } from './short-list';
import type { ListsControl } from './use-lists';

interface Props {
  readonly control: ListsControl;
  readonly report: PageReport;
  readonly reader: Reader;
}

/** What is under way comes before what may begin. */
export function Lists({ control, report, reader }: Props) {
  const { pasted, short, sending, opened, open } = control;
  if (sending.sending !== undefined) {
    return <Sending state={sending.sending} control={sending} reader={reader} />;
  }
  if (opened !== undefined) {
    return (
      <OneList
        key={opened}
        id={opened}
        reader={reader}
        onBack={() => {
          open(undefined);
        }}
        onRunAgain={sending.send}
      />
    );
  }
  if (short.list !== undefined) {
    return <ShortList list={short.list} control={short} {...{ report, reader }} />;
  }
  const { list } = reader.words.projectPage;
  const { places, sources } = reader.words.lists;
  return (
    <Stack space="space.300">
      <Stack space="space.150">
        <Heading as="h2" size="small">
          {list.open}
        </Heading>
        <Text>{places.intro}</Text>
        <ListInput
          pasted={pasted}
          reader={reader}
          onCheck={short.start}
          onStart={(rows, name) => {
            sending.send({ name, source: 'addresses', rows });
          }}
          onCustomers={() => {
            sending.send({ name: sources.desk, source: 'desk', rows: [] });
          }}
        />
      </Stack>
      <PastLists reader={reader} onOpen={open} />
    </Stack>
  );
}
