/** A line of text under its label, with the problem that it has. */
import { ErrorMessage } from '@atlaskit/form';
import { Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One field. */
export function TextField({ label, value, help, placeholder, problem, onChange }: Props) {
  const id = useId();
  return (
    <div className="guardrail-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <Textfield
        id={id}
        value={value}
        isInvalid={problem !== undefined}
        aria-describedby={`${id}-about`}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div id={`${id}-about`}>
        {problem === undefined ? (
          help !== undefined && (
            <Text size="small" color="color.text.subtle">
              {help}
            </Text>
          )
        ) : (
          <div role="alert">
            <ErrorMessage>{problem}</ErrorMessage>
          </div>
        )}
      </div>
    </div>
  );
}
