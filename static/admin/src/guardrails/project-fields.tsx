/** Where a guardrail holds: in every project, or in those that are chosen. */
import Select from '@atlaskit/select';
import { useId } from 'react';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { ChoiceGroup } from './choice-group';
import type { FieldsProps } from './guardrail-form';

/** The choice, with the projects below it. */
export function ProjectFields({ form, problems, onChange }: FieldsProps) {
  const words = useReader().admin.guardrails;
  return (
    <ChoiceGroup
      legend={words.where}
      chosen={[form.everywhere ? 'all' : 'some']}
      problem={problems.projects && words.problems[problems.projects]}
      onToggle={(where) => onChange({ everywhere: where === 'all' })}
      options={[
        { value: 'all', label: words.everyProject },
        {
          value: 'some',
          label: words.someProjects,
          more: (
            <ProjectSelect chosen={form.projects} onChange={(projects) => onChange({ projects })} />
          ),
        },
      ]}
    />
  );
}

interface SelectProps {
  readonly chosen: readonly string[];
  readonly onChange: (projects: readonly string[]) => void;
}

/** The recorded projects, and those that the guardrail already names. */
function ProjectSelect({ chosen, onChange }: SelectProps) {
  const words = useReader().admin.guardrails;
  const { settings } = useSetup();
  const id = useId();
  const keys = [...new Set([...settings.projects.keys(), ...chosen])];
  const toOption = (key: string) => ({ label: key, value: key });
  return (
    <div className="guardrail-field">
      <label className="label" htmlFor={id}>
        {words.projectsLabel}
      </label>
      <Select
        inputId={id}
        isMulti
        placeholder={words.projectsPlaceholder}
        options={keys.map(toOption)}
        value={chosen.map(toOption)}
        onChange={(options) => onChange(options.map(({ value }) => value))}
      />
    </div>
  );
}
