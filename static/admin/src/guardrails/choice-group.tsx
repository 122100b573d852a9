/** A few choices under one legend: one of them, or several; with the field's problem below. */
import Checkbox from '@atlaskit/checkbox';
import { ErrorMessage } from '@atlaskit/form';
import { Radio } from '@atlaskit/radio';
import { Text } from '@atlaskit/primitives/compiled';
import { useId, type ReactNode } from 'react';

export interface ChoiceOption<Value> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
  /** Stands below the option while it is chosen. */
  readonly more?: ReactNode;
}

interface Props<Value> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly chosen: readonly Value[];
  readonly isMulti?: boolean;
  readonly problem?: string | undefined;
  readonly onToggle: (value: Value) => void;
}

/** A fieldset of radio buttons or checkboxes. */
export function ChoiceGroup<Value extends string>(props: Props<Value>) {
  const { legend, options, chosen, isMulti = false, problem, onToggle } = props;
  const name = useId();
  return (
    <fieldset className="choice-group">
      <legend className="label">{legend}</legend>
      {options.map(({ value, label, help, more }) => {
        const isChosen = chosen.includes(value);
        const text = <OptionText label={label} help={help} />;
        return (
          <div key={value}>
            {isMulti ? (
              <Checkbox label={text} isChecked={isChosen} onChange={() => onToggle(value)} />
            ) : (
              <Radio
                name={name}
                value={value}
                label={text}
                isChecked={isChosen}
                onChange={() => onToggle(value)}
              />
            )}
            {isChosen && more !== undefined && <div className="choice-more">{more}</div>}
          </div>
        );
      })}
      {problem !== undefined && (
        <div role="alert">
          <ErrorMessage>{problem}</ErrorMessage>
        </div>
      )}
    </fieldset>
  );
}

function OptionText({
  label,
  help,
}: {
  readonly label: string;
  readonly help: string | undefined;
}) {
  return (
    <span>
      {label}
      {help !== undefined && (
        <>
          {' '}
          <Text size="small" color="color.text.subtle">
            {help}
          </Text>
        </>
      )}
    </span>
  );
}
