import { FACT_VALUES } from './facts';
import { PROCEDURE, QUESTION_IDS } from './procedure';
import { STEP_IDS } from './step-id';

const position = (id: string) => PROCEDURE.findIndex((question) => question.id === id);

test('the questions are those that are named, each once', () => {
  expect(PROCEDURE.map((question) => question.id)).toEqual(QUESTION_IDS);
});

/** Values that an earlier question has dealt with before this one is reached. */
const DEALT_WITH: Readonly<Record<string, readonly string[]>> = {
  'is-the-inviter-a-user-access-admin': ['none'],
  'is-granted': ['off'],
};

test.each(PROCEDURE)('$id answers every value of $reads that is left, once', (question) => {
  const answered = question.branches.flatMap((branch) => [...branch.when]);
  const dealtWith = DEALT_WITH[question.id] ?? [];
  expect([...answered, ...dealtWith].sort()).toEqual([...FACT_VALUES[question.reads]].sort());
});

test.each(PROCEDURE)('$id leads only to later questions', ({ id, branches }) => {
  const next = branches.flatMap((branch) => [
    ...('to' in branch ? [branch.to] : []),
    ...('open' in branch ? branch.open : []),
    ...(typeof branch.otherReading === 'string' ? [branch.otherReading] : []),
  ]);
  for (const to of next) expect(position(to)).toBeGreaterThan(position(id));
});

test('a branch ends or leads on; one that ends says so', () => {
  for (const branch of PROCEDURE.flatMap((question) => question.branches)) {
    const leadsOn = 'to' in branch || 'open' in branch;
    expect('ends' in branch ? branch.ends : !leadsOn).toBe(!leadsOn);
  }
});

test('every step of domain.md matches somewhere', () => {
  const steps = PROCEDURE.flatMap((question) => question.branches.map((branch) => branch.step));
  expect(STEP_IDS.filter((id) => !steps.includes(id))).toEqual([]);
});
