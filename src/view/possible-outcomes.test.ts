import { verdictWith, type Differs } from '../../tests/oracle/neutral-site';
import { READER } from '../../tests/view/answers';
import { toEndingView } from './ending-view';
import { toPossibleOutcomes } from './possible-outcomes';

function possibleWith(differs: Differs) {
  const views = verdictWith(differs).endings.map((each) => toEndingView(each, {}, false, READER));
  return toPossibleOutcomes(views);
}

test('endings with the same outcome stand together', () => {
  const possible = possibleWith({
    outgoingMail: 'unknown',
    internal: false,
    customerInvited: false,
  });
  expect(possible).toHaveLength(1);
  expect(possible[0]?.ways.map(({ step }) => step)).toEqual(['M1', 'M2']);
});

test('what they share for both sides is said once', () => {
  const [silent] = possibleWith({
    outgoingMail: 'unknown',
    internal: false,
    customerInvited: false,
  });
  expect(silent?.rows.map(({ label }) => label)).toContain('Account made');
  expect(silent?.rows.map(({ label }) => label)).not.toContain('They see');
});

test('among many endings only the conditions are left', () => {
  const possible = possibleWith({
    internal: 'unknown',
    external: 'unknown',
    outgoingMail: 'unknown',
  });
  expect(possible.length).toBeGreaterThan(2);
  expect(possible.flatMap(({ rows }) => rows)).toEqual([]);
});
