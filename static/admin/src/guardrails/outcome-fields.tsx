/** What may happen, or must not. */
import { OUTCOMES, type Outcome } from '../../../../src/decide/outcome';
import { useReader } from '../use-reader';
import { ChoiceGroup } from './choice-group';
import type { FieldsProps } from './guardrail-form';

/** Rule and outcomes. */
export function OutcomeFields({ form, problems, onChange }: FieldsProps) {
  const { words, admin } = useReader();
  const {
    rule,
    mustGet,
    mustNeverGet,
    outcomesLabel,
    outcomeHelp,
    problems: said,
  } = admin.guardrails;
  return (
    <>
      <ChoiceGroup
        legend={rule}
        chosen={[form.kind]}
        onToggle={(kind) => onChange({ kind })}
        options={[
          { value: 'gets', label: mustGet },
          { value: 'never', label: mustNeverGet },
        ]}
      />
      <ChoiceGroup
        legend={outcomesLabel[form.kind]}
        isMulti
        chosen={form.outcomes}
        problem={problems.outcomes && said[problems.outcomes]}
        onToggle={(outcome) => onChange({ outcomes: toggled(form.outcomes, outcome) })}
        options={OUTCOMES.map((outcome) => ({
          value: outcome,
          label: words.outcomes[outcome].name,
          help: outcomeHelp[outcome],
        }))}
      />
    </>
  );
}

function toggled(outcomes: readonly Outcome[], outcome: Outcome): readonly Outcome[] {
  return outcomes.includes(outcome)
    ? outcomes.filter((one) => one !== outcome)
    : [...outcomes, outcome];
}
