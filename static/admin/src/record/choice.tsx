/** One of a few values, or not known yet: a group of radio buttons under the name of the setting. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { Radio } from '@atlaskit/radio';
import { useId, type ReactNode } from 'react';
import { useReader } from '../use-reader';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value> {
  readonly title: string;
  /** Atlassian's own sentence beside its checkbox. */
  readonly label?: string;
  /** What speaks for another value than the one recorded. */
  readonly hint?: ReactNode;
  readonly options: readonly Option<Value>[];
  /** Absent: not known yet. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** The group; "not known yet" comes first, and is what it begins with. */
export function Choice<Value extends string | boolean>(props: Props<Value>) {
  const { title, label, hint, options, value, onChange } = props;
  const name = useId();
  const { notKnown } = useReader().admin.recordForm;
  const all: readonly Option<Value | undefined>[] = [
    { value: undefined, label: notKnown },
    ...options,
  ];
  return (
    <fieldset className="choice">
      <legend>
        <Stack>
          <Text weight="semibold">{title}</Text>
          {label !== undefined && <Text color="color.text.subtle">{label}</Text>}
        </Stack>
      </legend>
      {hint}
      <div className="choice-options">
        {all.map((option) => (
          <Radio
            key={String(option.value)}
            name={name}
            value={String(option.value)}
            label={option.label}
            isChecked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** On, off, or not known yet. */
export function SwitchChoice(props: Omit<Props<boolean>, 'options'>) {
  const { on, off } = useReader().admin.recordForm;
  return (
    <Choice
      {...props}
      options={[
        { value: true, label: on },
        { value: false, label: off },
      ]}
    />
  );
}
