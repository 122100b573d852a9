/** The decision procedure as a picture that stands alone, for documents: light or dark as its reader has it. */
import {
  LABEL_LINE,
  LABEL_PADDING,
  layoutOf,
  TITLE_LINE,
  type GraphLayout,
  type PlacedArrow,
  type PlacedBox,
  type Room,
} from './graph-layout';
import type { GraphShape } from './graph-shape';
import { lettersOf } from './letters';

/** Atlassian's colours, as a document has no design tokens. */
const STYLE = `
text { font: 14px/1 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; fill: #292a2e; text-anchor: middle }
.small, .answer { font-size: 12px; fill: #505258 }
.page, .ground { fill: #ffffff }
.box { fill: #ffffff; stroke: #7d818a }
.line { fill: none; stroke: #7d818a; stroke-width: 1.5 }
.head { fill: #7d818a }
.other .line { stroke: #b38600; stroke-dasharray: 4 4 }
.other .head { fill: #b38600 }
.information { fill: #e9f2fe; stroke: #357de8 }
.discovery { fill: #f8eefe; stroke: #af59e1 }
.danger { fill: #ffeceb; stroke: #e2483d }
.neutral { fill: #f0f1f2 }
@media (prefers-color-scheme: dark) {
  text { fill: #cecfd2 }
  .small, .answer { fill: #a9abaf }
  .page, .ground { fill: #1f1f21 }
  .box { fill: #242528 }
  .information { fill: #123263 }
  .discovery { fill: #35243f }
  .danger { fill: #42221f }
  .neutral { fill: #2b2c2f }
}`;

/** The whole of it, as SVG. */
export function graphSvg(shape: GraphShape, title: string): string {
  const layout = layoutOf(shape);
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)].map(String);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width ?? ''} ${height ?? ''}" width="${width ?? ''}" height="${height ?? ''}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}\n</style>`,
    '<rect class="page" width="100%" height="100%" rx="8" />',
    ...content(layout),
    '</svg>',
    '',
  ].join('\n');
}

/** Words lie above lines. */
function content({ boxes, arrows }: GraphLayout): readonly string[] {
  return [...arrows.map(line), ...arrows.map(label), ...boxes.map(box)];
}

function line({ arrow, path, head }: PlacedArrow): string {
  const kind = arrow.isOtherReading ? ' class="other"' : '';
  return `<g${kind}><path class="line" d="${path}" /><path class="head" d="${head}" /></g>`;
}

function label({ answers, label: room }: PlacedArrow): string {
  const lines = answers.flatMap((answer) => answer.lines);
  const gap = (room.height - lines.length * LABEL_LINE) / 2;
  const texts = lines.map((text, index) =>
    words(text, room, gap + (index + 0.5) * LABEL_LINE, 'answer'),
  );
  return `${ground(lines, room)}${texts.join('')}`;
}

const LETTER = 6.4;

/** Keeps the line behind the words from crossing them; the room for counts is not needed here. */
function ground(lines: readonly string[], { x, y, width, height }: Room): string {
  const needed = Math.max(...lines.map(lettersOf)) * LETTER + 2 * LABEL_PADDING;
  const left = (x + (width - needed) / 2).toFixed(1);
  return `<rect class="ground" x="${left}" y="${String(y)}" width="${needed.toFixed(1)}" height="${String(height)}" />`;
}

function box({ box: placed, lines, ...room }: PlacedBox): string {
  const isEnd = placed.kind === 'end';
  const note = isEnd ? LABEL_LINE : 0;
  const gap = (room.height - lines.length * TITLE_LINE - note) / 2;
  const texts = lines.map((text, index) => words(text, room, gap + (index + 0.5) * TITLE_LINE));
  if (isEnd) texts.push(words(placed.note, room, room.height - gap - LABEL_LINE / 2, 'small'));
  const look = isEnd ? ['box', placed.tone] : ['box'];
  const size = `width="${room.width.toFixed(1)}" height="${String(room.height)}"`;
  return `<rect class="${look.join(' ')}" x="${String(room.x)}" y="${String(room.y)}" ${size} rx="${isEnd ? '16' : '4'}" />${texts.join('')}`;
}

function words(text: string, room: Room, middle: number, kind?: string): string {
  const x = (room.x + room.width / 2).toFixed(1);
  const y = (room.y + middle).toFixed(1);
  const look = kind === undefined ? '' : ` class="${kind}"`;
  return `<text${look} x="${x}" y="${y}" dominant-baseline="central">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
