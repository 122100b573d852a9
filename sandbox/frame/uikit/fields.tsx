/** UI Kit's text fields: what is typed stays on screen while the page answers, the caret stays where it is. */
import type { ComponentProps, FormEvent, ReactNode } from 'react';
import AtlaskitTextArea from '@atlaskit/textarea';
import AtlaskitTextfield from '@atlaskit/textfield';
import { drawElements, type NodeProps, type Palette } from './draw';
import { call, listeners, passed, serialise } from './props';
import { useEcho } from './use-echo';

const COMMON = [
  'aria-invalid',
  'aria-labelledby',
  'appearance',
  'autoFocus',
  'id',
  'isCompact',
  'isDisabled',
  'isInvalid',
  'isMonospaced',
  'isReadOnly',
  'isRequired',
  'maxLength',
  'minLength',
  'name',
  'placeholder',
  'testId',
] as const;

/** Value and change handler of a text-like field, controlled by the page or not. */
function useTextValue({ node }: NodeProps): {
  value: string;
  onChange: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
} {
  const [value, type] = useEcho(
    wordsOf(node.props['value']),
    wordsOf(node.props['defaultValue']) ?? '',
  );
  return {
    value,
    onChange: (event) => {
      type(event.currentTarget.value);
      call(node, 'onChange', serialise(event));
    },
  };
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

function Textfield({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitTextfield>>(node, [
    ...COMMON,
    'max',
    'min',
    'pattern',
    'type',
    'width',
  ]);
  const before = drawElements(node.props['elemBeforeInput']);
  const after = drawElements(node.props['elemAfterInput']);
  return (
    <AtlaskitTextfield
      {...props}
      {...listeners(node, 'onBlur', 'onFocus')}
      {...(before.length === 0 ? {} : { elemBeforeInput: before })}
      {...(after.length === 0 ? {} : { elemAfterInput: after })}
      {...useTextValue({ node })}
    />
  );
}

function TextArea({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitTextArea>>(node, [
    ...COMMON,
    'maxHeight',
    'minimumRows',
    'resize',
    'spellCheck',
  ]);
  return (
    <AtlaskitTextArea
      {...props}
      {...listeners(node, 'onBlur', 'onFocus')}
      {...useTextValue({ node })}
    />
  );
}

export const FIELDS: Palette = { Textfield, TextArea };
