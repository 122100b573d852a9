/** UI Kit's fields of choice: checkbox, radio, toggle, select, range. */
import type { ChangeEvent, ComponentProps, ReactNode } from 'react';
import { Checkbox as AtlaskitCheckbox } from '@atlaskit/checkbox';
import { Radio as AtlaskitRadio, RadioGroup as AtlaskitRadioGroup } from '@atlaskit/radio';
import AtlaskitSelect from '@atlaskit/select';
import AtlaskitToggle from '@atlaskit/toggle';
import { isRecord } from './document';
import type { NodeProps, Palette } from './draw';
import { call, listeners, passed, serialise, textProp } from './props';
import { useEcho } from './use-echo';

function booleanOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Checked or not, controlled by the page or not. */
function useChecked({ node }: NodeProps): {
  isChecked: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
} {
  const { isChecked, defaultChecked } = node.props;
  const [checked, check] = useEcho(booleanOf(isChecked), booleanOf(defaultChecked) ?? false);
  return {
    isChecked: checked,
    onChange: (event) => {
      check(event.target.checked);
      call(node, 'onChange', serialise(event));
    },
  };
}

function Checkbox({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitCheckbox>>(node, [
    'aria-invalid',
    'aria-labelledby',
    'id',
    'isDisabled',
    'isIndeterminate',
    'isInvalid',
    'isRequired',
    'label',
    'name',
    'testId',
    'value',
  ]);
  return (
    <AtlaskitCheckbox
      {...props}
      {...listeners(node, 'onBlur', 'onFocus')}
      {...useChecked({ node })}
    />
  );
}

interface Option {
  readonly label: string;
  readonly value: string;
  readonly isDisabled: boolean;
}

function optionsOf({ node }: NodeProps): readonly Option[] {
  const options = node.props['options'];
  if (!Array.isArray(options)) return [];
  return options.filter(isRecord).map(({ label, value, isDisabled }) => ({
    label: String(label),
    value: String(value),
    isDisabled: isDisabled === true,
  }));
}

function stringsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

function CheckboxGroup({ node }: NodeProps): ReactNode {
  const { value, defaultValue, isDisabled } = node.props;
  const [chosen, choose] = useEcho(stringsOf(value), stringsOf(defaultValue) ?? []);
  return optionsOf({ node }).map((option) => (
    <AtlaskitCheckbox
      key={option.value}
      name={textProp(node, 'name') ?? ''}
      label={option.label}
      value={option.value}
      isChecked={chosen.includes(option.value)}
      isDisabled={isDisabled === true || option.isDisabled}
      onChange={(event) => {
        const others = chosen.filter((item) => item !== option.value);
        const next = event.target.checked ? [...others, option.value] : others;
        choose(next);
        call(node, 'onChange', next);
      }}
    />
  ));
}

function Radio({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitRadio>>(node, [
    'aria-labelledby',
    'ariaLabel',
    'id',
    'isDisabled',
    'isInvalid',
    'isRequired',
    'label',
    'name',
    'testId',
    'value',
  ]);
  return (
    <AtlaskitRadio {...props} {...listeners(node, 'onBlur', 'onFocus')} {...useChecked({ node })} />
  );
}

function RadioGroup({ node }: NodeProps): ReactNode {
  const [value, choose] = useEcho(textProp(node, 'value'), textProp(node, 'defaultValue') ?? '');
  const props = passed<ComponentProps<typeof AtlaskitRadioGroup>>(node, [
    'aria-labelledby',
    'isDisabled',
    'isInvalid',
    'isRequired',
    'name',
    'testId',
  ]);
  const options = optionsOf({ node }).map((option) => ({
    ...option,
    name: textProp(node, 'name') ?? '',
  }));
  return (
    <AtlaskitRadioGroup
      {...props}
      options={options}
      value={value}
      onChange={(event) => {
        choose(event.target.value);
        call(node, 'onChange', serialise(event));
      }}
    />
  );
}

function Toggle({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitToggle>>(node, [
    'id',
    'isDisabled',
    'label',
    'name',
    'size',
    'testId',
    'value',
  ]);
  return (
    <AtlaskitToggle
      {...props}
      {...listeners(node, 'onBlur', 'onFocus')}
      {...useChecked({ node })}
    />
  );
}

type SelectProps = ComponentProps<typeof AtlaskitSelect<unknown, boolean>>;

function Select({ node }: NodeProps): ReactNode {
  const props = passed<SelectProps>(node, [
    'appearance',
    'autoFocus',
    'defaultValue',
    'id',
    'inputId',
    'isClearable',
    'isDisabled',
    'isInvalid',
    'isLoading',
    'isMulti',
    'isRequired',
    'isSearchable',
    'menuIsOpen',
    'name',
    'options',
    'placeholder',
    'spacing',
    'testId',
    'value',
  ]);
  return (
    <AtlaskitSelect<unknown, boolean>
      {...props}
      onChange={(chosen) => {
        call(node, 'onChange', chosen);
      }}
      onBlur={() => {
        call(node, 'onBlur');
      }}
    />
  );
}

export const CHOICES: Palette = { Checkbox, CheckboxGroup, Radio, RadioGroup, Toggle, Select };
