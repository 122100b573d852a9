/** Two ways to fill in the inputs of an action: as Rovo's model does, and in the app's own form in a rule. */
import { useState, type FormEvent, type ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import { HelperMessage, Label } from '@atlaskit/form';
import { Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import type { SandboxAction } from '../../host/entry-api';
import { useSandbox } from '../sandbox-context';
import { isRecord } from '../uikit/document';
import { UiKitPage } from './ui-kit-page';

export type Inputs = Readonly<Record<string, unknown>>;

/** Nothing that is left empty is sent; numbers and switches are sent as what they are. */
function filled(action: SandboxAction, texts: Readonly<Record<string, string>>): Inputs {
  const inputs: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(texts)) {
    const type = action.inputs[name]?.type;
    if (text === '') continue;
    if (type === 'string') inputs[name] = text;
    else inputs[name] = type === 'boolean' ? text === 'true' : Number(text);
  }
  return inputs;
}

/** A field for each input of the manifest. */
export function AskRovo({
  action,
  ask,
}: {
  readonly action: SandboxAction;
  readonly ask: (inputs: Inputs) => void;
}): ReactNode {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask(filled(action, texts));
  };
  return (
    <form onSubmit={submit}>
      {Object.entries(action.inputs).map(([name, { title, description, required }]) => (
        <div key={name}>
          <Label htmlFor={`rovo-${name}`}>{required ? title : `${title} (optional)`}</Label>
          <Textfield
            id={`rovo-${name}`}
            name={name}
            value={texts[name] ?? ''}
            onChange={(event) => {
              setTexts({ ...texts, [name]: event.currentTarget.value });
            }}
          />
          <HelperMessage>{description}</HelperMessage>
        </div>
      ))}
      <div className="actions">
        <Button appearance="primary" type="submit">
          Ask
        </Button>
      </div>
    </form>
  );
}

/** The form of the app, which hands over its inputs, and a button that runs the rule with them. */
export function RuleForm({
  action,
  run,
}: {
  readonly action: SandboxAction;
  readonly run: (inputs: Inputs) => void;
}): ReactNode {
  const { state, epoch } = useSandbox();
  const [inputs, setInputs] = useState<Inputs>({});
  const module = state.modules.find(({ key, type }) => type === 'action' && key === action.key);
  if (module === undefined) return <Text>The app has no form for it.</Text>;
  return (
    <>
      <div data-testid="rule-form">
        <UiKitPage
          key={`${state.user.accountId} ${String(epoch)}`}
          module={module}
          extension={{ data: { inputs }, errors: { invalidInputs: {} } }}
          submit={(payload) => {
            if (isRecord(payload)) setInputs(payload);
          }}
        />
      </div>
      <div className="actions">
        <Button
          appearance="primary"
          onClick={() => {
            run(inputs);
          }}
        >
          Run rule
        </Button>
      </div>
    </>
  );
}
