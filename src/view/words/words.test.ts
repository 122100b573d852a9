import { messagesOf } from '../../../tests/view/catalogs';
import { CAVEATS } from '../../decide/caveat';
import { EVIDENCE } from '../../decide/evidence';
import { FACT_NAMES, FACT_VALUES } from '../../decide/facts';
import { OUTCOMES } from '../../decide/outcome';
import { QUESTION_IDS } from '../../decide/procedure';
import { STEP_IDS } from '../../decide/step-id';
import { LIMITS } from '../limit';
import { spokenIn } from './every-language';

const ENGLISH = spokenIn('en').words;
const MESSAGES = messagesOf('en');

test.each([
  { rule: 'speaks of Jira Service Management as domain.md does', broken: /service desk customer/ },
  { rule: 'says sign in, as Atlassian does', broken: /\b(?:log ?in|logs? in|login)\b/i },
])('no sentence breaks it: $rule', ({ broken }) => {
  expect(MESSAGES.filter(({ text }) => broken.test(text))).toEqual([]);
});

test.each([
  ['outcomes', OUTCOMES],
  ['steps', STEP_IDS],
  ['questions', QUESTION_IDS],
  ['factNames', FACT_NAMES],
  ['conditions', FACT_NAMES],
  ['settling', FACT_NAMES],
  ['caveats', CAVEATS],
  ['limits', LIMITS],
  ['evidence', EVIDENCE],
] as const)('%s has a sentence for every code and for no other', (table, codes) => {
  expect(Object.keys(ENGLISH[table]).sort()).toEqual([...codes].sort());
});

test('every value of every fact has its words, different from those of the others', () => {
  for (const fact of FACT_NAMES) {
    const values: Readonly<Record<string, string>> = ENGLISH.factValues[fact];
    expect(Object.keys(values).sort()).toEqual([...FACT_VALUES[fact]].sort());
    expect(new Set(Object.values(values)).size).toBe(FACT_VALUES[fact].length);
  }
});

test('every step that ends an invite says what both sides see', () => {
  const ending = STEP_IDS.filter((id) => !id.startsWith('D'));
  expect(Object.keys(ENGLISH.endings).sort()).toEqual([...ending].sort());
});

test('the four outcomes cannot be mistaken for one another', () => {
  const names = OUTCOMES.map((outcome) => ENGLISH.outcomes[outcome].name);
  const sentences = OUTCOMES.map((outcome) => ENGLISH.outcomes[outcome].headline['new-person']);
  expect(new Set(names).size).toBe(4);
  expect(new Set(sentences).size).toBe(4);
});

test.each([
  { count: 1, text: 'Checking 1 address' },
  { count: 5, text: 'Checking 5 addresses' },
])('plurals: $count', ({ count, text }) => {
  expect(ENGLISH.projectPage.checking(count)).toBe(text);
});

test.each([
  { because: { author: 'Sam', age: '3 days ago' }, text: 'Recorded by Sam, 3 days ago' },
  { because: { age: '3 days ago' }, text: 'Recorded, 3 days ago' },
  { because: {}, text: 'Recorded' },
])('the origin of a recorded fact: $text', ({ because, text }) => {
  expect(ENGLISH.origins.record(because)).toBe(text);
});
