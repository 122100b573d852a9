/** A choice of one among some, under its label. */
import { Label, Select, Stack } from '@forge/react';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  /** Stands where nothing is chosen yet; then the field waits for the keyboard. */
  readonly placeholder?: string;
  readonly onChoose: (value: string) => void;
}

/** The label and the field. */
export function Choice({ id, label, options, value, placeholder, onChoose }: Props) {
  return (
    <Stack space="space.050">
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        name={id}
        {...(placeholder === undefined ? {} : { placeholder, autoFocus: true })}
        options={[...options]}
        value={options.find((option) => option.value === value)}
        onChange={(chosen: Option | undefined) => {
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      />
    </Stack>
  );
}
