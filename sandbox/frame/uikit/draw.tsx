/** Draws a node of a UI Kit document with the component that Jira uses for it; what it cannot draw, it says loudly. */
import { Component, createContext, useContext, type ComponentType, type ReactNode } from 'react';
import SectionMessage from '@atlaskit/section-message';
import { Code } from '@atlaskit/code';
import { nodesOfElements, type ForgeNode } from './document';

export interface NodeProps {
  readonly node: ForgeNode;
}

/** One component per UI Kit type. */
export type Palette = Readonly<Partial<Record<string, ComponentType<NodeProps>>>>;

/** The palette is handed down, so that no component file needs to import all others. */
export const PaletteContext = createContext<Palette>({});

/** Draws one node. */
export function Draw({ node }: NodeProps): ReactNode {
  const Drawn = useContext(PaletteContext)[node.type];
  if (Drawn === undefined) return <CannotDraw type={node.type} />;
  return (
    <Fence type={node.type}>
      <Drawn node={node} />
    </Fence>
  );
}

/** Draws what is inside a node. */
export function Inside({ node }: NodeProps): ReactNode {
  return node.children.map((child) => <Draw key={child.key} node={child} />);
}

/** Draws elements that came as a prop; nothing if there are none. */
export function drawElements(value: unknown): readonly ReactNode[] {
  return nodesOfElements(value).map((node) => <Draw key={node.key} node={node} />);
}

/** The text of a node and all that is in it. */
export function textOf(node: ForgeNode): string {
  const own = node.props['text'];
  if (node.type === 'String' && typeof own === 'string') return own;
  return node.children.map(textOf).join('');
}

/** Shown where a component cannot be drawn: an error, never a blank. */
export function CannotDraw({
  type,
  because,
}: {
  readonly type: string;
  readonly because?: string;
}): ReactNode {
  console.error(`UI Kit component not drawn: ${type}`, because ?? '');
  return (
    <SectionMessage
      appearance="error"
      title={`The sandbox cannot draw “${type}”`}
      testId="cannot-draw"
    >
      {because === undefined ? (
        'Add it to sandbox/frame/uikit, or check its name: on a real site an unknown component shows nothing.'
      ) : (
        <Code>{because}</Code>
      )}
    </SectionMessage>
  );
}

interface FenceProps {
  readonly type: string;
  readonly children: ReactNode;
}

/** A component that breaks takes only itself down. */
class Fence extends Component<FenceProps, { readonly broken?: string }> {
  override state: { readonly broken?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly broken: string } {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === undefined ? (
      this.props.children
    ) : (
      <CannotDraw type={this.props.type} because={broken} />
    );
  }
}
