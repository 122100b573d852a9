/** The filter of a list, and how much of it is shown. */
import Textfield from '@atlaskit/textfield';
import type { FormEvent } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly count: string;
}

/** Filters as one types. */
export function FilterField({ label, value, onChange, count }: Props) {
  return (
    <>
      <div className="record-filter">
        <Textfield
          aria-label={label}
          placeholder={label}
          isCompact
          value={value}
          onChange={(event: FormEvent<HTMLInputElement>) => {
            onChange(event.currentTarget.value);
          }}
        />
      </div>
      <span className="record-count" role="status">
        {count}
      </span>
    </>
  );
}
