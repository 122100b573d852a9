/** UI Kit's layout components: Box, Stack, Inline and their kin. */
import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import {
  Bleed as AtlaskitBleed,
  Box as AtlaskitBox,
  Inline as AtlaskitInline,
  Pressable as AtlaskitPressable,
  Stack as AtlaskitStack,
} from '@atlaskit/primitives/compiled';
import { Inside, type NodeProps, type Palette } from './draw';
import { listeners, passed, textProp } from './props';
import { stylesOf, tokenValue } from './xcss';

function Root({ node }: NodeProps): ReactNode {
  return <Inside node={node} />;
}

/** Token props of Box and Pressable that are styles of their own. */
const SHORTHANDS = [
  'backgroundColor',
  'padding',
  'paddingBlock',
  'paddingBlockStart',
  'paddingBlockEnd',
  'paddingInline',
  'paddingInlineStart',
  'paddingInlineEnd',
] as const;

function boxStyles({ node }: NodeProps): CSSProperties {
  const own: CSSProperties = {};
  for (const name of SHORTHANDS) {
    const value = textProp(node, name);
    if (value !== undefined) own[name] = tokenValue(value);
  }
  return { ...own, ...stylesOf(node.props['xcss']) };
}

function Box({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitBox
      {...passed<ComponentProps<typeof AtlaskitBox>>(node, ['role', 'testId'])}
      style={boxStyles({ node })}
    >
      <Inside node={node} />
    </AtlaskitBox>
  );
}

function Pressable({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitPressable
      {...passed<ComponentProps<typeof AtlaskitPressable>>(node, ['isDisabled', 'testId'])}
      {...listeners(node, 'onClick')}
      style={boxStyles({ node })}
    >
      <Inside node={node} />
    </AtlaskitPressable>
  );
}

function Stack({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitStack>>(node, [
    'alignBlock',
    'alignInline',
    'grow',
    'space',
    'spread',
    'testId',
  ]);
  return (
    <AtlaskitStack {...props}>
      <Inside node={node} />
    </AtlaskitStack>
  );
}

function Inline({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitInline>>(node, [
    'alignBlock',
    'alignInline',
    'grow',
    'rowSpace',
    'separator',
    'shouldWrap',
    'space',
    'spread',
    'testId',
  ]);
  return (
    <AtlaskitInline {...props}>
      <Inside node={node} />
    </AtlaskitInline>
  );
}

function Bleed({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitBleed>>(node, [
    'all',
    'block',
    'inline',
    'testId',
  ]);
  return (
    <AtlaskitBleed {...props}>
      <Inside node={node} />
    </AtlaskitBleed>
  );
}

export const LAYOUT: Palette = { Root, Box, Pressable, Stack, Inline, Bleed };
