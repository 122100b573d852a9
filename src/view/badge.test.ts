import { READER } from '../../tests/view/answers';
import { OUTCOMES } from '../decide/outcome';
import { certaintyBadge, outcomeBadge } from './badge';

test('the four outcomes differ in word, colour and picture', () => {
  const badges = OUTCOMES.map((outcome) => outcomeBadge(outcome, READER));
  for (const part of ['text', 'tone', 'picture'] as const) {
    expect(new Set(badges.map((badge) => badge[part])).size).toBe(4);
  }
});

test.each([
  ['certain', 'success'],
  ['disputed', 'warning'],
  ['open', 'warning'],
] as const)('%s looks like %s', (certainty, tone) => {
  expect(certaintyBadge(certainty, READER).tone).toBe(tone);
});
