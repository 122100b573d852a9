import { decideFacts } from './decide';
import { OUTSIDER } from '../../tests/oracle/outsider-facts';
import { recall, remember, type Remembered } from './remembered';

const VERDICT = decideFacts(OUTSIDER);
const OTHER = decideFacts({ ...OUTSIDER, inviter: ['none'] });

function remembering(): Remembered {
  const remembered: Remembered = {};
  remember(remembered, [1, 4, 1], new Set([0, 1]), VERDICT);
  return remembered;
}

test('facts that agree in what was read get the verdict that was given', () => {
  expect(recall(remembering(), [1, 4, 2])).toBe(VERDICT);
});

test.each([
  { masks: [1, 2, 1], name: 'another value' },
  { masks: [1, 6, 1], name: 'a fact that is not known' },
])('$name is not met before', ({ masks }) => {
  expect(recall(remembering(), masks)).toBeUndefined();
});

test('nothing is remembered at first', () => {
  expect(recall({}, [1])).toBeUndefined();
});

test('what rests on a fact that is not known is not kept', () => {
  const remembered: Remembered = {};
  remember(remembered, [3], new Set([0]), VERDICT);
  expect(remembered).toEqual({});
});

test('several are kept side by side, and the first one stays', () => {
  const remembered = remembering();
  remember(remembered, [1, 2, 1], new Set([0, 1]), OTHER);
  remember(remembered, [1, 4, 1], new Set([0, 1, 2]), OTHER);
  expect(recall(remembered, [1, 2, 1])).toBe(OTHER);
  expect(recall(remembered, [1, 4, 1])).toBe(VERDICT);
});
