/** The form of one guardrail: who, what, where, and a name that follows from the choice. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useRef, useState } from 'react';
import {
  problemsOf,
  toRule,
  type GuardrailForm as Form,
  type GuardrailProblems,
} from '../../../../src/view/guardrail-form';
import { useReader } from '../use-reader';
import { NameField } from './name-field';
import { OutcomeFields } from './outcome-fields';
import { ProjectFields } from './project-fields';
import { TrueToday } from './true-today';
import { WhoFields } from './who-fields';
import type { OpenForm } from './use-guardrail-form';
import type { Guardrails } from './use-guardrails';

interface Props {
  readonly form: OpenForm;
  readonly guardrails: Guardrails;
}

/** What every group of fields gets. */
export interface FieldsProps {
  readonly form: Form;
  readonly problems: GuardrailProblems;
  readonly onChange: (change: Partial<Form>) => void;
}

/** What is typed stays until it is saved or discarded. */
export function GuardrailForm({ form: { draft, isOld, type, close }, guardrails }: Props) {
  const reader = useReader();
  const words = reader.admin.guardrails;
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (draft === undefined) return null;
  const { form, was } = draft;
  const others = guardrails.rules.filter(({ name }) => name !== was?.name);
  const problems = problemsOf(form, others, reader);
  const rule = toRule(form, reader);
  const isComplete = Object.keys(problems).length === 0;
  const fields: FieldsProps = {
    form,
    problems: asked ? problems : {},
    onChange: (change) => {
      type({ ...form, ...change });
    },
  };
  const save = () => {
    setAsked(true);
    if (!isComplete || rule === undefined) return;
    guardrails.change(
      was === undefined ? { is: 'add', rules: [rule], from: 'form' } : { is: 'edit', was, rule },
    );
  };
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack space="space.250">
        <div ref={heading} tabIndex={-1} className="guardrail-heading">
          <Heading as="h3" size="small">
            {was === undefined ? words.formTitle : words.editTitle}
          </Heading>
          {isOld && <Text color="color.text.subtle">{words.draftKept}</Text>}
        </div>
        <WhoFields {...fields} />
        <OutcomeFields {...fields} />
        <ProjectFields {...fields} />
        <NameField {...fields} />
        {rule !== undefined && <TrueToday rule={rule} />}
        <Inline space="space.100">
          <Button type="submit" appearance="primary" isLoading={guardrails.saving !== undefined}>
            {words.save}
          </Button>
          <Button appearance="subtle" onClick={close}>
            {words.cancel}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
