import { openLines } from './lines';

function linesOf(...pieces: readonly string[]): readonly string[] {
  const lines = openLines();
  return [...pieces.flatMap((piece) => lines.push(piece)), ...lines.end()];
}

test.each([
  { pieces: ['a\nb\r\nc\rd'], lines: ['a', 'b', 'c', 'd'] },
  { pieces: ['a\r', '\nb'], lines: ['a', 'b'] },
  { pieces: ['a\r', 'b'], lines: ['a', 'b'] },
  { pieces: ['a', 'b\n', '\n', 'c\r'], lines: ['ab', '', 'c'] },
  { pieces: ['', ''], lines: [] },
])('$pieces', ({ pieces, lines }) => {
  expect(linesOf(...pieces)).toEqual(lines);
});
