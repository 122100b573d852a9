/** Where the boxes and arrows of the drawing stand: computed once from the words alone, without measuring anything. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Answer, Arrow, Box, GraphShape } from './graph-shape';
import { lettersOf } from './letters';
import { wrapped } from './wrapped';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From its upper left corner. */
export interface Room extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox extends Room {
  readonly box: Box;
  readonly lines: readonly string[];
}

/** The words of one answer, on its arrow. */
export interface PlacedAnswer {
  readonly answer: Answer;
  readonly lines: readonly string[];
}

export interface PlacedArrow {
  readonly arrow: Arrow;
  readonly path: string;
  readonly head: string;
  readonly label: Room;
  readonly answers: readonly PlacedAnswer[];
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

/** Generous guesses of how wide a letter is, so that no text is cut off whatever the font. */
const TITLE_LETTER = 7.6;
const LABEL_LETTER = 6.7;
const TITLE_LETTERS = 24;
const LABEL_LETTERS = 30;
export const TITLE_LINE = 20;
export const LABEL_LINE = 16;
const PADDING = 10;
export const LABEL_PADDING = 4;
/** The count of classes stands after the last line; there is room for as many as can be recorded. */
const COUNT_WIDTH = 46;

/** Places everything; the first question stands on top. */
export function layoutOf({ boxes, arrows }: GraphShape): GraphLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 20,
    edgesep: 14,
    ranksep: 26,
    marginx: 16,
    marginy: 16,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) graph.setNode(box.id, sizeOfBox(box));
  // From the last to the first: with this start dagre finds an order in which fewer lines cross.
  for (const arrow of arrows.toReversed())
    graph.setEdge(
      arrow.from,
      arrow.to,
      { ...sizeOfLabel(arrow), ...straightness(arrow) },
      arrow.id,
    );
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: boxes.map((box) => ({
      box,
      lines: linesOfBox(box),
      ...corner(graph.node(box.id) as Room),
    })),
    arrows: arrows.map((arrow) => {
      const placed = graph.edge({ v: arrow.from, w: arrow.to, name: arrow.id }) as Room & {
        readonly points: readonly Point[];
      };
      return {
        arrow,
        answers: arrow.answers.map((answer) => ({ answer, lines: linesOf(answer) })),
        label: corner(placed),
        path: pathAlong(placed.points),
        head: headOf(placed.points),
      };
    }),
  };
}

/** What goes on to another question runs straight down; the rest may bend. */
function straightness({ isOtherReading, to, answers: [{ edge }] }: Arrow): {
  readonly weight: number;
} {
  if (isOtherReading) return { weight: 1 };
  return { weight: to === edge.step ? 2 : 4 };
}

function linesOfBox({ title }: Box): readonly string[] {
  return wrapped(title, TITLE_LETTERS);
}

function linesOf({ label }: Answer): readonly string[] {
  return wrapped(label, LABEL_LETTERS);
}

function sizeOfBox(box: Box): { readonly width: number; readonly height: number } {
  const lines = linesOfBox(box);
  const note = box.kind === 'end' ? lettersOf(box.note) * LABEL_LETTER : 0;
  return {
    width: Math.max(longest(lines) * TITLE_LETTER, note) + 2 * PADDING,
    height: lines.length * TITLE_LINE + (note > 0 ? LABEL_LINE : 0) + 2 * PADDING,
  };
}

function sizeOfLabel({ answers, isOtherReading }: Arrow): {
  readonly labelpos: 'c';
  readonly width: number;
  readonly height: number;
} {
  const count = isOtherReading ? 0 : COUNT_WIDTH;
  const texts = answers.map(linesOf);
  const widths = texts.map((lines) =>
    Math.max(longest(lines) * LABEL_LETTER, lettersOf(lines.at(-1) ?? '') * LABEL_LETTER + count),
  );
  return {
    labelpos: 'c',
    width: Math.max(...widths) + 2 * LABEL_PADDING,
    height: texts.flat().length * LABEL_LINE + texts.length * LABEL_PADDING,
  };
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(lettersOf));
}

/** Boxes and labels are placed by their middle. */
function corner({ x, y, width, height }: Room): Room {
  return { x: round(x - width / 2), y: round(y - height / 2), width, height };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function at({ x, y }: Point): string {
  return `${String(round(x))} ${String(round(y))}`;
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** A line through the middles between the points, bent at the points. */
function pathAlong(points: readonly Point[]): string {
  const bends = points.slice(1, -1).map((point, index) => {
    const next = points[index + 2] ?? point;
    return `Q ${at(point)} ${at(index === points.length - 3 ? next : between(point, next))}`;
  });
  const [start = { x: 0, y: 0 }] = points;
  return [`M ${at(start)}`, ...bends].join(' ');
}

const HEAD_LENGTH = 8;
const HEAD_WIDTH = 5;

/** The point of the arrow, in the direction of its last piece. */
function headOf(points: readonly Point[]): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const foot = { x: tip.x - along.x * HEAD_LENGTH, y: tip.y - along.y * HEAD_LENGTH };
  const sides = [-HEAD_WIDTH, HEAD_WIDTH].map((side) => ({
    x: foot.x - along.y * side,
    y: foot.y + along.x * side,
  }));
  return `M ${[tip, ...sides].map(at).join(' L ')} Z`;
}
