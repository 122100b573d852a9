/** UI Kit's buttons. */
import type { ComponentProps, ReactNode } from 'react';
import AtlaskitButton from '@atlaskit/button/default/button';
import AtlaskitButtonGroup from '@atlaskit/button/button-group';
import AtlaskitLinkButton from '@atlaskit/button/link';
import { Inside, type NodeProps, type Palette } from './draw';
import { glyphOf } from './icons';
import { useLink } from './links';
import { isOn, listeners, passed, textProp } from './props';

type ButtonProps = ComponentProps<typeof AtlaskitButton>;

const LOOKS = [
  'appearance',
  'autoFocus',
  'isDisabled',
  'isSelected',
  'shouldFitContainer',
  'testId',
] as const;

/** UI Kit's `none` is Atlaskit's `compact` of the old buttons: no padding at all, closest is compact. */
function spacingOf({ node }: NodeProps): { spacing?: 'compact' | 'default' } {
  const spacing = textProp(node, 'spacing');
  if (spacing === undefined) return {};
  return { spacing: spacing === 'default' ? 'default' : 'compact' };
}

function iconsOf({ node }: NodeProps): Pick<ButtonProps, 'iconBefore' | 'iconAfter'> {
  const before = textProp(node, 'iconBefore');
  const after = textProp(node, 'iconAfter');
  return {
    ...(before === undefined ? {} : { iconBefore: glyphOf(before) }),
    ...(after === undefined ? {} : { iconAfter: glyphOf(after) }),
  };
}

function Button({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitButton
      {...passed<ButtonProps>(node, [...LOOKS, 'type', 'isLoading'])}
      {...spacingOf({ node })}
      {...iconsOf({ node })}
      {...listeners(node, 'onClick', 'onBlur', 'onFocus')}
    >
      <Inside node={node} />
    </AtlaskitButton>
  );
}

function LinkButton({ node }: NodeProps): ReactNode {
  const href = textProp(node, 'href') ?? '';
  const link = useLink(href, textProp(node, 'target') === '_blank');
  const looks = passed<ComponentProps<typeof AtlaskitLinkButton>>(node, [...LOOKS]);
  if (isOn(node, 'isDisabled') || href === '') return <Button node={node} />;
  const old = textProp(node, 'appearance');
  const appearance =
    old === 'link' || old === 'subtle-link' ? { appearance: 'subtle' as const } : {};
  return (
    <AtlaskitLinkButton {...looks} {...appearance} {...spacingOf({ node })} {...link}>
      <Inside node={node} />
    </AtlaskitLinkButton>
  );
}

function ButtonGroup({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitButtonGroup>>(node, [
    'label',
    'testId',
    'titleId',
  ]);
  return (
    <AtlaskitButtonGroup {...props}>
      <Inside node={node} />
    </AtlaskitButtonGroup>
  );
}

export const ACTIONS: Palette = { Button, LoadingButton: Button, LinkButton, ButtonGroup };
