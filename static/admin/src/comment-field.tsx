/** What an admin says about a save: kept with the revision, shown in the history. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import type { FormEvent } from 'react';

/** The longest comment that a page sends; the back end takes twice as much. */
export const MOST_LETTERS = 500;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (comment: string) => void;
}

/** Label, field and, where there is one, a line of help. */
export function CommentField({ id, label, help, value, onChange }: Props) {
  return (
    <Stack space="space.050">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <Textfield
        id={id}
        value={value}
        maxLength={MOST_LETTERS}
        onChange={(event: FormEvent<HTMLInputElement>) => {
          onChange(event.currentTarget.value);
        }}
      />
      {help !== undefined && (
        <Text size="small" color="color.text.subtle">
          {help}
        </Text>
      )}
    </Stack>
  );
}
