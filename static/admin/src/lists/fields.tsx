/** Label and field, and a choice of a few as the browser's own select in Atlaskit's looks. */
import { Stack } from '@atlaskit/primitives/compiled';
import type { ChangeEvent, ReactNode } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

export function Field({ id, label, children }: FieldProps) {
  return (
    <Stack space="space.050" alignInline="stretch">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children}
    </Stack>
  );
}

interface PickerProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export function Picker<Value extends string>(props: PickerProps<Value>) {
  const { id, label, value, options, onChange } = props;
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
