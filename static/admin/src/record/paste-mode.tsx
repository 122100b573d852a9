/** Whether a paste adds to the list or replaces it. */
import { Text } from '@atlaskit/primitives/compiled';
import { Radio } from '@atlaskit/radio';
import { useId } from 'react';
import type { PasteChoice } from '../../../../src/view/record-form-diff';
import { useReader } from '../use-reader';

interface Props {
  readonly mode: PasteChoice['mode'];
  readonly onMode: (mode: PasteChoice['mode']) => void;
}

export function PasteMode({ mode, onMode }: Props) {
  const name = useId();
  const { paste } = useReader().admin.recordForm;
  return (
    <fieldset className="choice">
      <legend>
        <Text weight="semibold">{paste.mode}</Text>
      </legend>
      {(['add', 'replace'] as const).map((one) => (
        <Radio
          key={one}
          name={name}
          value={one}
          label={paste.modes[one]}
          isChecked={one === mode}
          onChange={() => {
            onMode(one);
          }}
        />
      ))}
    </fieldset>
  );
}
