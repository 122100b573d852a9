import { READER } from '../../../tests/view/answers';
import { ROW_KINDS } from '../../audit/lists/row-kind';
import { OUTCOMES } from '../../decide/outcome';
import { outcomeBadge } from '../badge';
import { kindBadge } from './kind-badge';

test('an outcome has the badge that it has everywhere', () => {
  for (const outcome of OUTCOMES) {
    const { text, tone, picture } = outcomeBadge(outcome, READER);
    expect(kindBadge(outcome, READER)).toEqual({ kind: outcome, text, tone, picture });
  }
});

test('the others have their own, and no two have the same text', () => {
  expect(kindBadge('undecided', READER)).toMatchObject({ text: 'More than one possible' });
  expect(kindBadge('invalid', READER)).toMatchObject({ text: 'Not an address', tone: 'danger' });
  const texts = ROW_KINDS.map((kind) => kindBadge(kind, READER).text);
  expect(new Set(texts).size).toBe(texts.length);
});
