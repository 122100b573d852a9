/** UI Kit's tabs and everything that lies over the page: modal, popup, tooltip. */
import type { ComponentProps, ReactNode } from 'react';
import AtlaskitModal, {
  ModalBody as AtlaskitModalBody,
  ModalFooter as AtlaskitModalFooter,
  ModalHeader as AtlaskitModalHeader,
  ModalTitle as AtlaskitModalTitle,
  ModalTransition as AtlaskitModalTransition,
} from '@atlaskit/modal-dialog';
import { Popup as AtlaskitPopup } from '@atlaskit/popup';
import AtlaskitTabs, {
  Tab as AtlaskitTab,
  TabList as AtlaskitTabList,
  TabPanel as AtlaskitTabPanel,
} from '@atlaskit/tabs';
import AtlaskitTooltip from '@atlaskit/tooltip';
import { Draw, drawElements, Inside, type NodeProps, type Palette } from './draw';
import { call, passed, textProp } from './props';
import { wrapped } from './table';

function Tabs({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitTabs>>(node, [
    'defaultSelected',
    'selected',
    'shouldUnmountTabPanelOnChange',
    'testId',
  ]);
  return (
    <AtlaskitTabs
      {...props}
      id={textProp(node, 'id') ?? node.key}
      onChange={(index) => {
        call(node, 'onChange', index);
      }}
    >
      {node.children.map((child) => (
        <Draw key={child.key} node={child} />
      ))}
    </AtlaskitTabs>
  );
}

function TabList({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitTabList>
      {node.children.map((child) => (
        <Draw key={child.key} node={child} />
      ))}
    </AtlaskitTabList>
  );
}

function Tab({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitTab>
      <Inside node={node} />
    </AtlaskitTab>
  );
}

function TabPanel({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitTabPanel>
      <div className="uikit-tab-panel">
        <Inside node={node} />
      </div>
    </AtlaskitTabPanel>
  );
}

function ModalTransition({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitModalTransition>
      {node.children.map((child) => (
        <Draw key={child.key} node={child} />
      ))}
    </AtlaskitModalTransition>
  );
}

function Modal({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitModal>>(node, [
    'autoFocus',
    'height',
    'label',
    'shouldScrollInViewport',
    'testId',
    'width',
  ]);
  return (
    <AtlaskitModal
      {...props}
      onClose={() => {
        call(node, 'onClose');
      }}
    >
      <Inside node={node} />
    </AtlaskitModal>
  );
}

function ModalHeader({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitModalHeader hasCloseButton>
      <Inside node={node} />
    </AtlaskitModalHeader>
  );
}

function ModalTitle({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitModalTitle>>(node, [
    'appearance',
    'isMultiline',
  ]);
  return (
    <AtlaskitModalTitle {...props}>
      <Inside node={node} />
    </AtlaskitModalTitle>
  );
}

function ModalBody({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitModalBody>
      <Inside node={node} />
    </AtlaskitModalBody>
  );
}

function ModalFooter({ node }: NodeProps): ReactNode {
  return (
    <AtlaskitModalFooter>
      <Inside node={node} />
    </AtlaskitModalFooter>
  );
}

function Popup({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitPopup>>(node, [
    'autoFocus',
    'id',
    'label',
    'placement',
    'role',
    'shouldFlip',
    'testId',
    'titleId',
  ]);
  const draw = (name: string): ReactNode =>
    wrapped(node, name).map((child) => <Draw key={child.key} node={child} />);
  return (
    <AtlaskitPopup
      {...props}
      isOpen={node.props['isOpen'] === true}
      onClose={() => {
        call(node, 'onClose');
      }}
      content={() => <div className="uikit-popup">{draw('content')}</div>}
      trigger={({ ref }) => (
        <span ref={ref} className="uikit-popup-trigger">
          {draw('trigger')}
        </span>
      )}
    />
  );
}

function Tooltip({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitTooltip>>(node, [
    'delay',
    'mousePosition',
    'position',
    'testId',
    'truncate',
  ]);
  const { content } = node.props;
  return (
    <AtlaskitTooltip
      {...props}
      content={typeof content === 'string' ? content : drawElements(content)}
    >
      <Inside node={node} />
    </AtlaskitTooltip>
  );
}

export const OVERLAYS: Palette = {
  Tabs,
  TabList,
  Tab,
  TabPanel,
  ModalTransition,
  Modal,
  ModalHeader,
  ModalTitle,
  ModalBody,
  ModalFooter,
  Popup,
  Tooltip,
};
