/** The picture: moved and zoomed by mouse, finger, keys and buttons, inside its own box; the page still scrolls. */
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { layoutOf, type GraphLayout } from '../../../../src/view/graph-layout';
import type { GraphShape } from '../../../../src/view/graph-shape';
import type { GraphTraffic } from '../../../../src/view/graph-traffic';
import { useReader } from '../use-reader';
import { ArrowView } from './arrow-view';
import { BoxView } from './box-view';
import { ChoiceProvider } from './use-choice';
import { toFlow } from './flow';
import { GraphLegend } from './graph-legend';
import { PictureTools } from './picture-tools';
import { usePictureKeys } from './use-picture-keys';

interface Props {
  readonly shape: GraphShape;
  readonly traffic: GraphTraffic;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const BOXES = { box: BoxView };
const ARROWS = { arrow: ArrowView };

/** Legible at once; what does not fit lies below and beside. */
const ZOOM_AT_FIRST = 0.8;
const NARROW_PX = 500;
const BELOW_TOOLS_PX = 44;
const ZOOM = { min: 0.2, max: 2 };

/** The picture with its tools. */
export function GraphPicture(props: Props) {
  return (
    <ReactFlowProvider>
      <Picture {...props} />
    </ReactFlowProvider>
  );
}

function Picture({ shape, traffic, chosen, onChoose }: Props) {
  const { graph } = useReader().admin;
  const layout = useMemo(() => layoutOf(shape), [shape]);
  const { nodes, edges } = useMemo(() => toFlow(layout, traffic), [layout, traffic]);
  const choice = useMemo(() => ({ chosen, onChoose }), [chosen, onChoose]);
  const frame = useRef<HTMLDivElement>(null);
  const onKeyDown = usePictureKeys();
  return (
    <ChoiceProvider value={choice}>
      <div
        ref={frame}
        className="graph-picture"
        role="region"
        aria-label={graph.pictureLabel}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={BOXES}
          edgeTypes={ARROWS}
          minZoom={ZOOM.min}
          maxZoom={ZOOM.max}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
        >
          <StartOnTop frame={frame} layout={layout} />
          <PictureTools />
        </ReactFlow>
      </div>
      <GraphLegend hasPath={traffic.hasPath} />
    </ChoiceProvider>
  );
}

interface StartProps {
  readonly frame: RefObject<HTMLDivElement>;
  readonly layout: GraphLayout;
}

/** Shows the first question, and as much below it as there is room for. */
function StartOnTop({ frame, layout }: StartProps) {
  const flow = useReactFlow();
  useEffect(() => {
    const [first] = layout.boxes;
    const room = frame.current?.clientWidth;
    if (first === undefined || room === undefined) return;
    const zoom = Math.min(1, Math.max(ZOOM_AT_FIRST, room / layout.width));
    const middle = first.x + first.width / 2;
    const y = room < NARROW_PX ? BELOW_TOOLS_PX : 0;
    void flow.setViewport({ x: room / 2 - middle * zoom, y, zoom });
  }, [flow, frame, layout]);
  return null;
}
