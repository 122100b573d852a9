/** The browser's own select, dressed in tokens: light enough for a table with thousands of rows, and every keyboard knows it. */
import type { ChangeEvent } from 'react';
import { useReader } from '../use-reader';
import type { Option } from './choice';

interface Props<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  /** Absent: not known yet. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

const UNKNOWN = '';

/** One value of a few, or not known yet. */
export function Select<Value extends string | boolean>(props: Props<Value>) {
  const { label, options, value, onChange } = props;
  const { notKnown } = useReader().admin.recordForm;
  return (
    <select
      className={value === undefined ? 'select unknown' : 'select'}
      aria-label={label}
      value={value === undefined ? UNKNOWN : String(value)}
      onChange={(event: ChangeEvent<HTMLSelectElement>) => {
        onChange(options.find((option) => String(option.value) === event.target.value)?.value);
      }}
    >
      <option value={UNKNOWN}>{notKnown}</option>
      {options.map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface SetAllProps<Value> {
  readonly label: string;
  /** What stands there until one chooses. */
  readonly first: string;
  readonly options: readonly Option<Value>[];
  readonly onSet: (value: Value | undefined) => void;
}

const ASK = 'ask';

/** Sets a whole column, and asks again. */
export function SetAll<Value extends string | boolean>(props: SetAllProps<Value>) {
  const { label, first, options, onSet } = props;
  const { notKnown } = useReader().admin.recordForm;
  return (
    <select
      className="select"
      aria-label={label}
      value={ASK}
      onChange={(event: ChangeEvent<HTMLSelectElement>) => {
        onSet(options.find((option) => String(option.value) === event.target.value)?.value);
      }}
    >
      <option value={ASK} disabled hidden>
        {first}
      </option>
      {options.map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {option.label}
        </option>
      ))}
      <option value={UNKNOWN}>{notKnown}</option>
    </select>
  );
}
