/** The name of a guardrail: proposed from what is chosen, until somebody types another. */
import { proposedName } from '../../../../src/view/guardrail-form';
import { useReader } from '../use-reader';
import type { FieldsProps } from './guardrail-form';
import { TextField } from './text-field';

/** The field; emptied, it takes the proposal again. */
export function NameField({ form, problems, onChange }: FieldsProps) {
  const reader = useReader();
  const words = reader.admin.guardrails;
  return (
    <TextField
      label={words.name}
      help={words.nameHelp}
      value={form.name ?? proposedName(form, reader)}
      problem={problems.name && words.problems[problems.name]}
      onChange={(name) => onChange({ name })}
    />
  );
}
