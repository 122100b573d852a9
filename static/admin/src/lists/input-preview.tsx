/** What was found in what was put in: how many addresses, how it was read, and the odd lines by number. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import {
  columnLabel,
  toInputView,
  type OddGroup,
} from '../../../../src/view/list-input/input-view';
import {
  SEPARATORS,
  type ChosenShape,
  type InputShape,
  type ReadInput,
} from '../../../../src/view/list-input/read-input';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { Picker } from './fields';

interface Props {
  readonly read: ReadInput;
  readonly onChoose: (chosen: ChosenShape) => void;
}

export function InputPreview({ read, onChoose }: Props) {
  const view = toInputView(read, useReader());
  return (
    <Stack space="space.150" alignInline="stretch">
      <div role="status">
        <Text weight="medium">{view.found}</Text>
      </div>
      {view.problem !== undefined && (
        <Notice appearance="warning" title={view.problem.title}>
          {view.problem.advice}
        </Notice>
      )}
      <Shape shape={read.shape} onChoose={onChoose} />
      {view.notes.map((note) => (
        <Text key={note} color="color.text.subtle">
          {note}
        </Text>
      ))}
      {view.odd.map((group) => (
        <Odd key={group.title} group={group} />
      ))}
    </Stack>
  );
}

function Shape({ shape, onChoose }: { readonly shape: InputShape } & Pick<Props, 'onChoose'>) {
  const reader = useReader();
  const { listInput } = reader.words;
  const kinds = ['addresses', 'table'] as const;
  const current: ChosenShape =
    shape.kind === 'table'
      ? { kind: 'table', separator: shape.separator, header: shape.header, column: shape.column }
      : { kind: 'addresses' };
  return (
    <Inline space="space.150" rowSpace="space.100" alignBlock="end" shouldWrap>
      <Picker
        id="input-kind"
        label={listInput.shape}
        value={shape.kind}
        options={kinds.map((kind) => ({ value: kind, label: listInput.shapes[kind] }))}
        onChange={(kind) => onChoose({ kind })}
      />
      {shape.kind === 'table' && (
        <>
          <Picker
            id="input-column"
            label={listInput.column}
            value={String(shape.column)}
            options={shape.columns.map((column) => ({
              value: String(column.index),
              label: columnLabel(column, reader),
            }))}
            onChange={(column) => onChoose({ ...current, column: Number(column) })}
          />
          <Picker
            id="input-separator"
            label={listInput.separator}
            value={shape.separator}
            options={SEPARATORS.map((one) => ({ value: one, label: listInput.separators[one] }))}
            onChange={(separator) => onChoose({ kind: 'table', separator })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={shape.header}
              onChange={() => onChoose({ ...current, header: !shape.header })}
            />
            {listInput.header}
          </label>
        </>
      )}
    </Inline>
  );
}

function Odd({ group }: { readonly group: OddGroup }) {
  return (
    <details className="odd">
      <summary>{group.title}</summary>
      <ul className="plain-list">
        {group.lines.map((line) => (
          <li key={line}>
            <Text size="small">{line}</Text>
          </li>
        ))}
        {group.more !== undefined && (
          <li>
            <Text size="small" color="color.text.subtle">
              {group.more}
            </Text>
          </li>
        )}
      </ul>
    </details>
  );
}
