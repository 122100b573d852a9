/** UI Kit's words: text, headings, links, lists, code. */
import { createContext, useContext, type ComponentProps, type ReactNode } from 'react';
import { Code as AtlaskitCode, CodeBlock as AtlaskitCodeBlock } from '@atlaskit/code';
import AtlaskitHeading from '@atlaskit/heading';
import { Text as AtlaskitText } from '@atlaskit/primitives/compiled';
import { Inside, textOf, type NodeProps, type Palette } from './draw';
import { useLink } from './links';
import { isOn, passed, textProp } from './props';

/** Text inside text must be a span; text by itself is a paragraph. */
const InText = createContext(false);

function StringNode({ node }: NodeProps): ReactNode {
  return textProp(node, 'text') ?? '';
}

function Text({ node }: NodeProps): ReactNode {
  const inside = useContext(InText);
  const props = passed<ComponentProps<typeof AtlaskitText>>(node, [
    'align',
    'color',
    'maxLines',
    'size',
    'testId',
    'weight',
  ]);
  const content = (
    <InText.Provider value>
      <Inside node={node} />
    </InText.Provider>
  );
  const as = textProp(node, 'as');
  if (as === 'strike') return <AtlaskitText {...props}>{<s>{content}</s>}</AtlaskitText>;
  if (as === 'span' || as === 'p' || as === 'strong' || as === 'em') {
    return (
      <AtlaskitText {...props} as={as}>
        {content}
      </AtlaskitText>
    );
  }
  return (
    <AtlaskitText {...props} as={inside ? 'span' : 'p'}>
      {content}
    </AtlaskitText>
  );
}

function Heading({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitHeading>>(node, [
    'as',
    'color',
    'id',
    'testId',
  ]);
  const { size = 'medium' } = passed<ComponentProps<typeof AtlaskitHeading>>(node, ['size']);
  return (
    <AtlaskitHeading {...props} size={size}>
      <Inside node={node} />
    </AtlaskitHeading>
  );
}

function Code({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitCode {...passed<ComponentProps<typeof AtlaskitCode>>(node, ['testId'])}>
      {textOf(node)}
    </AtlaskitCode>
  );
}

function CodeBlock({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitCodeBlock>>(node, [
    'highlight',
    'highlightedEndText',
    'highlightedStartText',
    'language',
    'shouldWrapLongLines',
    'testId',
  ]);
  return (
    <AtlaskitCodeBlock
      {...props}
      shouldShowLineNumbers={isOn(node, 'showLineNumbers')}
      text={textProp(node, 'text') ?? ''}
    />
  );
}

function Link({ node }: NodeProps): ReactNode {
  const link = useLink(textProp(node, 'href') ?? '', isOn(node, 'openNewTab'));
  return (
    <a {...link} className="uikit-link">
      <Inside node={node} />
    </a>
  );
}

function List({ node }: NodeProps): ReactNode {
  const items = <Inside node={node} />;
  return textProp(node, 'type') === 'ordered' ? (
    <ol className="uikit-list">{items}</ol>
  ) : (
    <ul className="uikit-list">{items}</ul>
  );
}

function ListItem({ node }: NodeProps): ReactNode {
  return (
    <li>
      <Inside node={node} />
    </li>
  );
}

export const TEXT: Palette = {
  String: StringNode,
  Text,
  Heading,
  Code,
  CodeBlock,
  Link,
  List,
  ListItem,
};
