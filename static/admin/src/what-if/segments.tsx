/** A setting with its few values side by side; what is unknown has none of them chosen. */
import { Text } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import type { SettingChange } from '../../../../src/audit/setting-change';
import type { Control } from '../../../../src/view/what-if-control';
import { useReader } from '../use-reader';

interface Props {
  readonly control: Control;
  /** Stands before the name, for whom names are read without their surroundings. */
  readonly of?: string;
  readonly onMake: (changes: readonly SettingChange[]) => void;
}

/** Radio buttons that look like segments. */
export function Segments({ control, of, onMake }: Props) {
  const name = useId();
  const { inRecord } = useReader().admin.whatIf.controls;
  const { id, title, options, is, was, unchosen } = control;
  return (
    <fieldset className={was === undefined ? 'segments' : 'segments changed'}>
      <legend>
        {of !== undefined && <span className="hidden">{`${of}: `}</span>}
        {title}
        {unchosen !== undefined && <span className="segments-note">{unchosen}</span>}
      </legend>
      <div className="segments-options">
        {options.map((option) => (
          <label key={option.id} className={option.id === is ? 'segment chosen' : 'segment'}>
            <input
              type="radio"
              className="hidden"
              name={name}
              checked={option.id === is}
              data-testid={`what-if-${id}-${option.id}`}
              onChange={() => onMake(option.changes)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {was !== undefined && (
        <Text size="small" color="color.text.subtle">
          {inRecord(was)}
        </Text>
      )}
    </fieldset>
  );
}
