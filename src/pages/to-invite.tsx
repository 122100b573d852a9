/** Only those to invite, batch by batch, to be copied into Jira's own dialog. */
import { Button, HelperMessage, Inline, Label, Stack, Text, TextArea } from '@forge/react';
import { useState } from 'react';
import type { ListTable } from '../view/lists/list-table';
import { toInvite, WANTED_MAILS, type WantedMail } from '../view/lists/to-invite';
import type { Reader } from '../view/reader';
import { Choice } from './choice';
import { Titled } from './titled';

const FIELD = 'to-invite';
const WHICH = 'to-invite-which';
const ALL = 'all';
const ROWS = 5;

/** The addresses in a field that can only be read. */
export function ToInvite(props: { readonly table: ListTable; readonly reader: Reader }) {
  const { table, reader } = props;
  const [which, setWhich] = useState<WantedMail | typeof ALL>(ALL);
  const [at, setAt] = useState(0);
  const { toInvite: words, table: tableWords, places } = reader.words.lists;
  const { list } = reader.words.projectPage;
  const { count, batches } = toInvite(table, which === ALL ? WANTED_MAILS : [which]);
  const text = batches[at] ?? '';
  return (
    <Titled title={words.title}>
      <Stack space="space.150">
        <Text>{words.help}</Text>
        <Choice
          id={WHICH}
          label={words.which}
          value={which}
          options={[
            { value: ALL, label: tableWords.anyOutcome },
            ...WANTED_MAILS.map((mail) => ({ value: mail, label: words.mails[mail] })),
          ]}
          onChoose={(chosen) => {
            setWhich(WANTED_MAILS.find((mail) => mail === chosen) ?? ALL);
            setAt(0);
          }}
        />
        {count === 0 ? (
          <Text>{places.nobodyToInvite}</Text>
        ) : (
          <Stack space="space.050">
            <Label labelFor={FIELD}>
              {batches.length === 1
                ? words.count(count)
                : words.batch(at + 1, batches.length, text.split(', ').length)}
            </Label>
            <TextArea
              key={`${which} ${String(at)}`}
              id={FIELD}
              name={FIELD}
              isReadOnly
              minimumRows={ROWS}
              defaultValue={text}
            />
            <HelperMessage>{list.howToCopy}</HelperMessage>
          </Stack>
        )}
        {batches.length > 1 && (
          <Inline space="space.100" rowSpace="space.100" alignBlock="center" shouldWrap>
            <Button
              isDisabled={at === 0}
              onClick={() => {
                setAt(at - 1);
              }}
            >
              {list.previousBatch}
            </Button>
            <Button
              isDisabled={at === batches.length - 1}
              onClick={() => {
                setAt(at + 1);
              }}
            >
              {list.nextBatch}
            </Button>
            <Text size="small" color="color.text.subtle">
              {words.count(count)}
            </Text>
          </Inline>
        )}
      </Stack>
    </Titled>
  );
}
