/** The house as a picture: its folders, what each may import, the packages that each may use. Lint holds the same list. */
import { Graph, layout } from '@dagrejs/dagre';
import { lettersOf } from '../../src/view/letters';
import { wrapped } from '../../src/view/wrapped';
import { nearest, type Room } from './nearest';

export interface FurnishedRoom extends Room {
  readonly packages: readonly string[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Point = Readonly<Record<'x' | 'y', number>>;

/** One line of a box; the folder's name is the first. */
interface Line {
  readonly text: string;
  readonly kind: 'title' | 'may' | 'package';
}

const LETTERS = 24;
const LETTER = 7.4;
const LINE = 18;
const PADDING = 12;
const MARGIN = 16;

/** Atlassian's colours, as a picture in a document has no design tokens. */
const STYLE = `
text { font: 12px/1 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; fill: #505258; text-anchor: middle }
.title { font-size: 14px; font-weight: 600; fill: #292a2e }
.may { fill: #1868db }
.page { fill: #ffffff }
.box { fill: #ffffff; stroke: #7d818a }
.outside { fill: #f8f8f8; stroke: #7d818a; stroke-dasharray: 4 4 }
.line { fill: none; stroke: #7d818a; stroke-width: 1.5 }
.head { fill: #7d818a }
@media (prefers-color-scheme: dark) {
  text { fill: #a9abaf }
  .title { fill: #cecfd2 }
  .may { fill: #669df1 }
  .page { fill: #1f1f21 }
  .box { fill: #242528 }
  .outside { fill: #18191a }
}`;

/** The whole picture as SVG; `outside` may import every room, and no room may import it. */
export function houseSvg(rooms: readonly FurnishedRoom[], outside: readonly string[]): string {
  const graph = laidOut(rooms);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  const placeOf = (folder: string) => graph.node(folder) as Point & Size;
  const ground = { x: MARGIN, y: height, width: width - 2 * MARGIN, height: 3 * LINE };
  const [wide, high] = [width, height + ground.height + MARGIN].map((size) =>
    String(Math.ceil(size)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide ?? ''} ${high ?? ''}" width="${wide ?? ''}" height="${high ?? ''}" role="img">`,
    '<title>The house: which folder may import which</title>',
    `<style>${STYLE}\n</style>`,
    '<rect class="page" width="100%" height="100%" rx="8" />',
    ...graph.edges().map(({ v, w }) => arrow(placeOf(v), placeOf(w))),
    ...rooms.map((room) => box(linesOf(room), placeOf(room.folder))),
    outsideBox(outside, ground),
    '</svg>',
    '',
  ].join('\n');
}

function laidOut(rooms: readonly FurnishedRoom[]): Graph {
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 16,
    ranksep: 48,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const room of rooms) graph.setNode(room.folder, sizeOf(linesOf(room)));
  for (const room of rooms) {
    for (const folder of nearest(room, rooms)) graph.setEdge(room.folder, folder);
  }
  layout(graph);
  return graph;
}

function linesOf({ folder, may, packages }: FurnishedRoom): readonly Line[] {
  const listed = (names: readonly string[], kind: Line['kind']): readonly Line[] =>
    wrapped(names.join(', '), LETTERS).map((text) => ({ text, kind }));
  const short = may.map((name) => name.replace('src/', ''));
  return [
    { text: folder, kind: 'title' },
    ...listed(short.length === 0 ? ['imports no folder'] : short, 'may'),
    ...(packages.length === 0 ? [] : listed(packages, 'package')),
  ];
}

function sizeOf(lines: readonly Line[]): Size {
  const longest = Math.max(
    ...lines.map(({ text, kind }) => lettersOf(text) * (kind === 'title' ? LETTER * 1.25 : LETTER)),
  );
  return { width: longest + 2 * PADDING, height: lines.length * LINE + 2 * PADDING };
}

function box(lines: readonly Line[], { x, y, width, height }: Point & Size): string {
  const top = y - height / 2;
  const texts = lines.map(({ text, kind }, index) =>
    words(text, kind, { x, y: top + PADDING + (index + 0.5) * LINE }),
  );
  const place = `x="${round(x - width / 2)}" y="${round(top)}"`;
  return `<rect class="box" ${place} width="${round(width)}" height="${round(height)}" rx="6" />${texts.join('')}`;
}

function outsideBox(names: readonly string[], { x, y, width, height }: Point & Size): string {
  const middle = x + width / 2;
  return [
    `<rect class="outside" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="6" />`,
    words(names.join(', '), 'title', { x: middle, y: y + LINE }),
    words('may import everything; none of the folders above may import them', 'package', {
      x: middle,
      y: y + 2 * LINE,
    }),
  ].join('');
}

function words(text: string, kind: string, { x, y }: Point): string {
  return `<text class="${kind}" x="${round(x)}" y="${round(y)}" dominant-baseline="central">${text}</text>`;
}

/** From the floor of a room to the ceiling of the one below it. */
function arrow(from: Point & Size, to: Point & Size): string {
  const start = { x: from.x, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y - to.height / 2 };
  const middle = (start.y + end.y) / 2;
  const bend = `C ${at({ x: start.x, y: middle })} ${at({ x: end.x, y: middle })} ${at(end)}`;
  const head = `M ${at(end)} l -4 -8 h 8 z`;
  return `<path class="line" d="M ${at(start)} ${bend}" /><path class="head" d="${head}" />`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(number: number): string {
  return String(Math.round(number * 10) / 10);
}
