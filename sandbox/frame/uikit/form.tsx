/** UI Kit's form: submitting it, by button or by Enter, calls the page's `onSubmit` without an event. */
import type { ComponentProps, FormEvent, ReactNode } from 'react';
import {
  ErrorMessage as AtlaskitErrorMessage,
  FormFooter as AtlaskitFormFooter,
  FormHeader as AtlaskitFormHeader,
  FormSection as AtlaskitFormSection,
  HelperMessage as AtlaskitHelperMessage,
  Label as AtlaskitLabel,
  RequiredAsterisk as AtlaskitRequiredAsterisk,
  ValidMessage as AtlaskitValidMessage,
} from '@atlaskit/form';
import { Inside, type NodeProps, type Palette } from './draw';
import { call, passed, textProp } from './props';

function Form({ node }: NodeProps): ReactNode {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    call(node, 'onSubmit');
  };
  return (
    <form noValidate onSubmit={submit}>
      <Inside node={node} />
    </form>
  );
}

function FormHeader({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitFormHeader>>(node, ['title', 'description']);
  return (
    <AtlaskitFormHeader {...props}>
      <Inside node={node} />
    </AtlaskitFormHeader>
  );
}

function FormSection({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitFormSection>>(node, ['title', 'description']);
  return (
    <AtlaskitFormSection {...props}>
      <Inside node={node} />
    </AtlaskitFormSection>
  );
}

function FormFooter({ node }: NodeProps): ReactNode {
  const align = textProp(node, 'align') === 'start' ? 'start' : 'end';
  return (
    <AtlaskitFormFooter align={align}>
      <Inside node={node} />
    </AtlaskitFormFooter>
  );
}

function Label({ node }: NodeProps): ReactNode {
  const { id, testId } = passed<{ id: string; testId: string }>(node, ['id', 'testId']);
  return (
    <AtlaskitLabel
      htmlFor={textProp(node, 'labelFor') ?? ''}
      {...(id === undefined ? {} : { id })}
      {...(testId === undefined ? {} : { testId })}
    >
      <Inside node={node} />
    </AtlaskitLabel>
  );
}

function HelperMessage({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitHelperMessage>
      <Inside node={node} />
    </AtlaskitHelperMessage>
  );
}

function ErrorMessage({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitErrorMessage>
      <Inside node={node} />
    </AtlaskitErrorMessage>
  );
}

function ValidMessage({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitValidMessage>
      <Inside node={node} />
    </AtlaskitValidMessage>
  );
}

function RequiredAsterisk(): ReactNode {
  return <AtlaskitRequiredAsterisk />;
}

export const FORM: Palette = {
  Form,
  FormHeader,
  FormSection,
  FormFooter,
  Label,
  HelperMessage,
  ErrorMessage,
  ValidMessage,
  RequiredAsterisk,
};
