/** Whom a guardrail is about: one domain, or a group of addresses. */
import { GUARDED_GROUPS } from '../../../../src/audit/guardrails';
import { useReader } from '../use-reader';
import { ChoiceGroup } from './choice-group';
import type { FieldsProps } from './guardrail-form';
import { TextField } from './text-field';

/** The choice, with the domain below it. */
export function WhoFields({ form, problems, onChange }: FieldsProps) {
  const words = useReader().admin.guardrails;
  const field = (
    <TextField
      label={words.domainLabel}
      value={form.domain}
      placeholder={words.domainPlaceholder}
      problem={problems.domain && words.problems[problems.domain]}
      onChange={(domain) => onChange({ domain })}
    />
  );
  return (
    <ChoiceGroup
      legend={words.who}
      chosen={[form.who]}
      onToggle={(who) => onChange({ who })}
      options={[
        { value: 'domain', label: words.aDomain, more: field },
        ...GUARDED_GROUPS.map((group) => ({
          value: group,
          label: words.groups[group],
          help: words.groupHelp[group],
        })),
      ]}
    />
  );
}
