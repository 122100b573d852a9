import { ADMIN_READER } from '../../tests/view/admin-reader';
import { graphShape } from './graph-shape';
import { graphSvg } from './graph-svg';

const SHAPE = graphShape(ADMIN_READER);
const SVG = graphSvg(SHAPE, 'Who & what <comes> here');

test('every box and every arrow is in the picture', () => {
  expect(SVG.match(/<rect class="box/g)).toHaveLength(SHAPE.boxes.length);
  expect(SVG.match(/<path class="line"/g)).toHaveLength(SHAPE.arrows.length);
  expect(SVG.match(/<g class="other">/g)).toHaveLength(4);
});

test('ends are coloured by their outcome and say which step they are', () => {
  expect(SVG).toContain('class="box information"');
  expect(SVG).toContain('class="box discovery"');
  expect(SVG).toContain('>T2</text>');
  expect(SVG).toContain('>A1\u00a0·\u00a0inferred</text>');
});

test('it is sound XML: what means something there is escaped', () => {
  expect(SVG).toContain('<title>Who &amp; what &lt;comes&gt; here</title>');
  expect(SVG.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
  const opened = SVG.match(/<[a-z][^>]*>/g)?.filter((tag) => !tag.endsWith('/>')) ?? [];
  expect(SVG.match(/<\/[a-z]+>/g)).toHaveLength(opened.length);
});
