import { ADMIN_READER } from '../../tests/view/admin-reader';
import { layoutOf, type Room } from './graph-layout';
import { graphShape, partOf } from './graph-shape';

const SHAPE = graphShape(ADMIN_READER);
const LAYOUT = layoutOf(SHAPE);

function overlap(a: Room, b: Room): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('everything is placed, inside the picture', () => {
  expect(LAYOUT.boxes).toHaveLength(SHAPE.boxes.length);
  expect(LAYOUT.arrows).toHaveLength(SHAPE.arrows.length);
  for (const { x, y, width, height } of [
    ...LAYOUT.boxes,
    ...LAYOUT.arrows.map(({ label }) => label),
  ]) {
    expect([x >= 0, y >= 0, x + width <= LAYOUT.width, y + height <= LAYOUT.height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
});

test('no box lies on another box or on the words of an arrow', () => {
  const rooms: readonly Room[] = [...LAYOUT.boxes, ...LAYOUT.arrows.map(({ label }) => label)];
  const pairs = rooms.flatMap((a, index) => rooms.slice(index + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
});

test('the first question stands on top, and every arrow leads down', () => {
  const top = (id: string) => LAYOUT.boxes.find(({ box }) => box.id === id)?.y ?? NaN;
  expect(Math.min(...LAYOUT.boxes.map(({ y }) => y))).toBe(top('is-the-address-valid'));
  for (const { arrow } of LAYOUT.arrows) expect(top(arrow.to)).toBeGreaterThan(top(arrow.from));
});

test('a line and its head are what a path element takes', () => {
  for (const { path, head } of LAYOUT.arrows) {
    expect(path).toMatch(/^M [\d.]+ [\d.]+(?: Q [\d.]+ [\d.]+ [\d.]+ [\d.]+)+$/);
    expect(head).toMatch(/^M [\d.]+ [\d.]+(?: L [\d.]+ [\d.]+){2} Z$/);
  }
});

test('the same words give the same picture', () => {
  expect(layoutOf(graphShape(ADMIN_READER))).toEqual(LAYOUT);
});

test('a part of it is laid out anew, and takes less room', () => {
  const part = partOf(SHAPE, (id) => id.startsWith('is-'));
  const layout = layoutOf(part);
  expect(layout.width).toBeLessThan(LAYOUT.width);
  expect(layout.boxes).toHaveLength(part.boxes.length);
});

test('nothing to draw is no failure', () => {
  expect(layoutOf({ boxes: [], arrows: [] })).toMatchObject({ boxes: [], arrows: [] });
});

test('boxes and labels have room for their words', () => {
  for (const { box, lines, width, height } of LAYOUT.boxes) {
    const notes = box.kind === 'end' ? [box.note] : [];
    expect(width).toBeGreaterThanOrEqual(Math.max(...lines.map(({ length }) => length * 7.5)));
    expect(width).toBeGreaterThanOrEqual(Math.max(...notes.map(({ length }) => length * 6.5), 0));
    expect(height).toBeGreaterThanOrEqual(lines.length * 20 + notes.length * 16);
  }
  for (const { answers, label } of LAYOUT.arrows) {
    const lines = answers.flatMap((answer) => answer.lines);
    expect(label.width).toBeGreaterThanOrEqual(
      Math.max(...lines.map(({ length }) => length * 6.5)),
    );
    expect(label.height).toBeGreaterThanOrEqual(lines.length * 16);
  }
});
