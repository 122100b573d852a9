/** The layout as React Flow takes it. */
import type { Edge, Node } from '@xyflow/react';
import type { GraphLayout, PlacedArrow, PlacedBox } from '../../../../src/view/graph-layout';
import {
  arrowTraffic,
  type GraphTraffic,
  type WayTraffic,
} from '../../../../src/view/graph-traffic';

type Way = Pick<WayTraffic, 'isTaken' | 'passage'>;

export type BoxNode = Node<{ readonly placed: PlacedBox; readonly traffic: WayTraffic }, 'box'>;

export type ArrowEdge = Edge<
  {
    readonly placed: PlacedArrow;
    readonly way: Way;
    /** Of each answer, by its id. */
    readonly of: GraphTraffic['of'];
  },
  'arrow'
>;

const ABOVE_ARROWS = 4;

/** What is on the path lies above the rest. */
function depth({ passage, isTaken }: Way): number {
  if (passage !== 'never') return 2;
  return isTaken ? 1 : 0;
}

/** Boxes and arrows with what goes on in them. */
export function toFlow(
  { boxes, arrows }: GraphLayout,
  traffic: GraphTraffic,
): { readonly nodes: BoxNode[]; readonly edges: ArrowEdge[] } {
  return {
    nodes: boxes.map((placed) => ({
      id: placed.box.id,
      type: 'box',
      position: { x: placed.x, y: placed.y },
      width: placed.width,
      height: placed.height,
      zIndex: ABOVE_ARROWS,
      data: { placed, traffic: traffic.of(placed.box.id) },
    })),
    edges: arrows.map((placed) => {
      const { id, from, to } = placed.arrow;
      const way = arrowTraffic(placed.arrow, traffic);
      const data = { placed, way, of: traffic.of };
      return { id, type: 'arrow', source: from, target: to, zIndex: depth(way), data };
    }),
  };
}
