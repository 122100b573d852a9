import { EDGES } from '../audit/procedure-edges';
import { PROCEDURE } from '../decide/procedure';
import { STEP_IDS } from '../decide/step-id';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { answerText, graphShape, partOf } from './graph-shape';

const SHAPE = graphShape(ADMIN_READER);
const ARROWS = SHAPE.arrows.filter(({ isOtherReading }) => !isOtherReading);

test('every question and every end is a box, the questions in their order', () => {
  const questions = SHAPE.boxes.filter(({ kind }) => kind === 'question');
  expect(questions.map(({ id }) => id)).toEqual(PROCEDURE.map(({ id }) => id));
  expect(questions[7]).toMatchObject({ number: 8, title: 'Is Internal on?' });
  const ends = SHAPE.boxes.filter(({ id }) => STEP_IDS.some((step) => step === id));
  expect(ends).toHaveLength(STEP_IDS.filter((id) => !id.startsWith('D')).length);
});

test('every answer stands on one arrow, with those that lead to the same place', () => {
  expect(ARROWS.flatMap(({ answers }) => answers.map(({ id }) => id)).sort()).toEqual(
    EDGES.map(({ id }) => id).sort(),
  );
  const granted = ARROWS.find(({ id }) => id === 'what-does-the-own-domain-give:is-granted');
  expect(granted?.answers.map(({ label }) => label)).toEqual([
    'Customer · D1',
    'Customer, with approval · D6\u00a0·\u00a0contested',
    'User / Stakeholder · D7\u00a0·\u00a0contested',
  ]);
});

test('every arrow leads to a box that is there', () => {
  const ids = new Set(SHAPE.boxes.map(({ id }) => id));
  expect(SHAPE.arrows.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});

test('the other readings are arrows of their own; where one ends there is an end for it', () => {
  const others = SHAPE.arrows.filter(({ isOtherReading }) => isOtherReading);
  expect(others.map(({ answers: [{ edge }] }) => edge.step)).toEqual(['R4', 'D2', 'D5', 'T5']);
  expect(SHAPE.boxes.find(({ id }) => id === others[3]?.to)).toMatchObject({
    kind: 'end',
    title: 'Error',
    note: 'T5 · other reading',
  });
});

test.each([
  { id: 'A1', note: 'A1\u00a0·\u00a0inferred', tone: 'danger' },
  { id: 'T1', note: 'T1', tone: 'information' },
  { id: 'T5', note: 'T5\u00a0·\u00a0contested', tone: 'neutral' },
])('the end $id says how well it is documented', ({ id, ...says }) => {
  expect(SHAPE.boxes.find((box) => box.id === id)).toMatchObject(says);
});

test('a grade that differs from that of the end stands at the answer', () => {
  const label = (id: string) =>
    ARROWS.flatMap(({ answers }) => answers).find((answer) => answer.id === id)?.label;
  expect(label('who-may-invite-users:1:S4')).toBe('anyone');
  expect(label('who-may-invite-users:2:S4')).toBe('with approval · contested');
});

test('a role stands for both its kinds, unless only one of them is meant', () => {
  const text = (...values: Parameters<typeof answerText>[1]) =>
    answerText('site.anyDomain', values, ADMIN_READER);
  expect(text('none', 'none-with-approval', 'user')).toBe('None / User');
  expect(text('customer-with-approval')).toBe('Customer, with approval');
});

test('a part keeps only what is asked for; an arrow goes with its last answer', () => {
  const keep = new Set([
    'is-a-relative-listed',
    'is-a-relative-listed:0:what-does-any-domain-give',
  ]);
  const part = partOf(SHAPE, (id) => keep.has(id));
  expect(part.boxes.map(({ id }) => id)).toEqual(['is-a-relative-listed']);
  expect(part.arrows.map(({ answers }) => answers.length)).toEqual([1]);
});
