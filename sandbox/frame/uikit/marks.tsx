/** UI Kit's small marks: lozenges, badges, tags. */
import type { ComponentProps, ReactNode } from 'react';
import AtlaskitBadge from '@atlaskit/badge';
import AtlaskitLozenge from '@atlaskit/lozenge';
import AtlaskitTag from '@atlaskit/tag';
import AtlaskitTagGroup from '@atlaskit/tag-group';
import { drawElements, Inside, textOf, type NodeProps, type Palette } from './draw';
import { call, isOn, passed, textProp } from './props';

function Lozenge({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitLozenge>>(node, [
    'appearance',
    'isBold',
    'maxWidth',
    'testId',
  ]);
  return (
    <AtlaskitLozenge {...props}>
      <Inside node={node} />
    </AtlaskitLozenge>
  );
}

function Badge({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitBadge>>(node, ['appearance', 'max', 'testId']);
  const text = textOf(node);
  return <AtlaskitBadge {...props}>{/^\d+$/.test(text) ? Number(text) : text}</AtlaskitBadge>;
}

function Tag({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitTag>>(node, [
    'appearance',
    'color',
    'href',
    'removeButtonLabel',
    'testId',
  ]);
  const before = drawElements(node.props['elemBefore']);
  return (
    <AtlaskitTag
      {...props}
      isRemovable={isOn(node, 'isRemovable')}
      onAfterRemoveAction={(text) => {
        call(node, 'onAfterRemoveAction', text);
      }}
      {...(before.length === 0 ? {} : { elemBefore: before })}
      text={textProp(node, 'text') ?? ''}
    />
  );
}

function TagGroup({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitTagGroup {...passed<ComponentProps<typeof AtlaskitTagGroup>>(node, ['alignment'])}>
      <Inside node={node} />
    </AtlaskitTagGroup>
  );
}

export const MARKS: Palette = { Lozenge, Badge, Tag, TagGroup };
