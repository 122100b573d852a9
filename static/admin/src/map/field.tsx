/** A choice of the map under its label: the browser's own select, dressed in tokens. */
import { useId, type ReactNode } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <Field label={label} id={id}>
      <select
        id={id}
        className="map-select"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => option === currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly id: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The label above. */
export function Field({ label, id, wide = false, children }: FieldProps) {
  return (
    <div className={wide ? 'map-field wide' : 'map-field'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
