/** A list goes in: pasted text, what was understood of it, and the button that starts. */
import {
  Button,
  HelperMessage,
  Inline,
  Label,
  Stack,
  Text,
  TextArea,
  Textfield,
} from '@forge/react';
import { MAX_AT_ONCE, MAX_LIST_NAME, type InputRow } from '../contract/lists';
import { columnLabel } from '../view/list-input/input-view';
import type { ReadInput } from '../view/list-input/read-input';
import type { Reader } from '../view/reader';
import { Choice } from './choice';
import { InputPreview } from './input-preview';
import type { PastedControl } from './use-pasted';

const TEXT = 'list-text';
const NAME = 'list-name';
const COLUMN = 'list-column';
const ROWS = 6;

interface Props {
  readonly pasted: PastedControl;
  readonly reader: Reader;
  readonly onCheck: (rows: readonly InputRow[]) => void;
  readonly onStart: (rows: readonly InputRow[], name: string) => void;
  readonly onCustomers: () => void;
}

/** The field, the preview and the buttons. */
export function ListInput({ pasted, reader, onCheck, onStart, onCustomers }: Props) {
  const { listInput, projectPage } = reader.words;
  const { input, name } = pasted;
  const rows = input?.rows ?? [];
  const isLong = rows.length > MAX_AT_ONCE;
  return (
    <Stack space="space.200">
      <Stack space="space.050">
        <Label labelFor={TEXT}>{listInput.paste}</Label>
        <TextArea
          id={TEXT}
          name={TEXT}
          minimumRows={ROWS}
          maxHeight="320px"
          spellCheck={false}
          defaultValue={pasted.text}
          onChange={(event) => {
            pasted.paste(textOf(event));
          }}
        />
        <HelperMessage>{listInput.pasteHelp}</HelperMessage>
      </Stack>
      {input !== undefined && <ColumnChoice {...{ input, reader }} onChoose={pasted.choose} />}
      {input !== undefined && <InputPreview input={input} reader={reader} />}
      {isLong && (
        <Stack space="space.050">
          <Label labelFor={NAME}>{listInput.name}</Label>
          <Textfield
            id={NAME}
            name={NAME}
            maxLength={MAX_LIST_NAME}
            defaultValue={name}
            onChange={(event) => {
              pasted.rename(textOf(event));
            }}
          />
          <HelperMessage>{projectPage.list.long(MAX_AT_ONCE)}</HelperMessage>
        </Stack>
      )}
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        {rows.length > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              if (isLong) onStart(rows, name);
              else onCheck(rows);
            }}
          >
            {isLong
              ? projectPage.list.startJob(rows.length)
              : projectPage.list.checkNow(rows.length)}
          </Button>
        )}
        <Button onClick={onCustomers}>{projectPage.list.customers}</Button>
      </Inline>
    </Stack>
  );
}

interface ColumnProps {
  readonly input: ReadInput;
  readonly reader: Reader;
  readonly onChoose: (column: number) => void;
}

function ColumnChoice({ input: { shape }, reader, onChoose }: ColumnProps) {
  const { listInput } = reader.words;
  if (shape.kind !== 'table') return <Text>{listInput.shapes.addresses}</Text>;
  return (
    <Choice
      id={COLUMN}
      label={listInput.column}
      value={String(shape.column)}
      options={shape.columns.map((column) => ({
        value: String(column.index),
        label: columnLabel(column, reader),
      }))}
      onChoose={(column) => {
        onChoose(Number(column));
      }}
    />
  );
}

function textOf(event: { readonly target: { readonly value?: unknown } }): string {
  const { value } = event.target;
  return typeof value === 'string' ? value : '';
}
