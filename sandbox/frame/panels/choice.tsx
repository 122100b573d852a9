/** One setting of the true-settings page: a switch or a choice, saved the moment it is changed. */
import { useId, type ReactNode } from 'react';
import Select from '@atlaskit/select';
import Toggle from '@atlaskit/toggle';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly save: (on: boolean) => void;
}

export function Switch({ label, on, save }: SwitchProps): ReactNode {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <span>
        <Toggle
          id={id}
          isChecked={on}
          onChange={() => {
            save(!on);
          }}
        />
      </span>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly save: (value: Value) => void;
}

/** `values-in-code` read as words. */
function words(value: string): string {
  return value.replaceAll('-', ' ');
}

export function Choice<Value extends string>({
  label,
  value,
  options,
  save,
}: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <div className="setting-choice">
        <Select<{ label: string; value: Value }>
          inputId={id}
          spacing="compact"
          menuPosition="fixed"
          value={{ label: words(value), value }}
          options={options.map((option) => ({ label: words(option), value: option }))}
          onChange={(chosen) => {
            if (chosen !== null) save(chosen.value);
          }}
        />
      </div>
    </div>
  );
}
