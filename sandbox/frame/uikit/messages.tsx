/** UI Kit's messages and signs of progress. */
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import AtlaskitHeading from '@atlaskit/heading';
import ButtonGroup from '@atlaskit/button/button-group';
import AtlaskitProgressBar from '@atlaskit/progress-bar';
import { ProgressTracker as AtlaskitProgressTracker } from '@atlaskit/progress-tracker';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import AtlaskitSectionMessage, {
  SectionMessageAction as AtlaskitSectionMessageAction,
} from '@atlaskit/section-message';
import AtlaskitSpinner from '@atlaskit/spinner';
import { Draw, drawElements, Inside, type NodeProps, type Palette } from './draw';
import { nodesOfElements } from './document';
import { useLink } from './links';
import { call, isOn, passed, textProp } from './props';

function SectionMessage({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitSectionMessage>>(node, [
    'appearance',
    'testId',
    'title',
  ]);
  const actions: ReactElement[] = nodesOfElements(node.props['actions']).map((action) => (
    <Draw key={action.key} node={action} />
  ));
  return (
    <AtlaskitSectionMessage {...props} actions={actions}>
      <Inside node={node} />
    </AtlaskitSectionMessage>
  );
}

function SectionMessageAction({ node }: NodeProps): ReactNode {
  const href = textProp(node, 'href');
  const link = useLink(href ?? '', false);
  const press = { onClick: () => call(node, 'onClick') };
  return (
    <AtlaskitSectionMessageAction {...(href === undefined ? press : link)}>
      <Inside node={node} />
    </AtlaskitSectionMessageAction>
  );
}

/** As Jira draws an empty state: centred heading, description and buttons. */
function EmptyState({ node }: NodeProps): ReactNode {
  const [primary, secondary, tertiary] = ['primaryAction', 'secondaryAction', 'tertiaryAction'].map(
    (name) => drawElements(node.props[name]),
  );
  return (
    <div className={`uikit-empty uikit-empty-${textProp(node, 'width') ?? 'wide'}`}>
      <Stack space="space.200" alignInline="center">
        <AtlaskitHeading size="medium">{textProp(node, 'header') ?? ''}</AtlaskitHeading>
        <Text align="center">{describe(node.props['description'])}</Text>
        <ButtonGroup>
          {secondary}
          {primary}
        </ButtonGroup>
        {isOn(node, 'isLoading') ? <AtlaskitSpinner label="Loading" /> : null}
        {tertiary}
      </Stack>
    </div>
  );
}

function describe(description: unknown): ReactNode {
  return typeof description === 'string' ? description : drawElements(description);
}

function Spinner({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitSpinner>>(node, [
    'appearance',
    'delay',
    'label',
    'size',
    'testId',
  ]);
  return <AtlaskitSpinner {...props} />;
}

function ProgressBar({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitProgressBar>>(node, [
    'appearance',
    'ariaLabel',
    'isIndeterminate',
    'testId',
    'value',
  ]);
  return <AtlaskitProgressBar {...props} />;
}

function ProgressTracker({ node }: NodeProps): ReactNode {
  type TrackerProps = ComponentProps<typeof AtlaskitProgressTracker>;
  const { items = [] } = passed<Pick<TrackerProps, 'items'>>(node, ['items']);
  const props = passed<TrackerProps>(node, ['animated', 'label', 'spacing', 'testId']);
  return <AtlaskitProgressTracker {...props} items={items} />;
}

export const MESSAGES: Palette = {
  SectionMessage,
  SectionMessageAction,
  EmptyState,
  Spinner,
  ProgressBar,
  ProgressTracker,
};
