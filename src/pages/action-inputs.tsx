/** The inputs of the action, as a rule of Automation keeps them: every change is handed over, so that none is lost. */
import { Form, HelperMessage, Label, Stack, Textfield } from '@forge/react';
import { useActionInputs } from './use-action-inputs';
import { useSpoken } from './use-spoken';

/** Smart values of Automation, which it replaces before it runs the action. */
const EXAMPLES = {
  email: '{{issue.reporter.emailAddress}}',
  projectKey: '{{issue.project.key}}',
} as const;

/** Two fields; nothing before language and inputs are known. */
export function ActionInputs() {
  const spoken = useSpoken();
  const { inputs, change, submit } = useActionInputs();
  if (spoken === undefined || inputs === undefined) return null;
  const { email, emailHelp, projectKey, projectKeyHelp } = spoken.words.entries.action;
  const fields = [
    { name: 'email', label: email, help: emailHelp(EXAMPLES.email) },
    { name: 'projectKey', label: projectKey, help: projectKeyHelp(EXAMPLES.projectKey) },
  ] as const;
  return (
    <Form onSubmit={submit}>
      <Stack space="space.200">
        {fields.map(({ name, label, help }) => (
          <Stack key={name} space="space.050">
            <Label labelFor={name}>{label}</Label>
            <Textfield
              id={name}
              name={name}
              defaultValue={inputs[name]}
              onChange={(event) => {
                const value: unknown = event.target.value;
                change(name, typeof value === 'string' ? value : '');
              }}
            />
            <HelperMessage>{help}</HelperMessage>
          </Stack>
        ))}
      </Stack>
    </Form>
  );
}
