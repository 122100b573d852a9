import { FACT_NAMES } from './facts';
import { GRAPH, nodeAt, outcomeMask, outcomesIn, VALUE_CLASSES } from './graph';
import { indexOfFact, valuesIn } from './masks';
import { OUTCOMES } from './outcome';

test('every outcome can be reached from the start, and none is left below an end', () => {
  expect(outcomesIn(nodeAt(0).outcomes)).toEqual(OUTCOMES);
  expect(outcomesIn(outcomeMask('error'))).toEqual(['error']);
});

test('a branch cuts what it makes unreachable', () => {
  const own = GRAPH.find((node) => node.id === 'what-does-the-own-domain-give');
  const granted = own?.branches.find((branch) => branch.step === 'D1');
  expect(outcomesIn(granted?.cuts ?? 0)).toEqual(['customer-invited', 'error', 'no-notification']);
});

test('values that no question tells apart form one class', () => {
  const classes = VALUE_CLASSES[indexOfFact('account')] ?? [];
  const values = classes.map((mask) => valuesIn('account', mask));
  expect(values).toContainEqual(['portal-only', 'atlassian-with-access']);
  expect(values).toContainEqual(['portal-only-inactive', 'atlassian-inactive']);
  expect(values.flat()).toHaveLength(8);
});

test('the classes of a fact hold each of its values once', () => {
  for (const fact of FACT_NAMES) {
    const classes = VALUE_CLASSES[indexOfFact(fact)] ?? [];
    expect(classes.reduce((a, b) => a ^ b, 0)).toBe(classes.reduce((a, b) => a | b, 0));
  }
});

test('there is no question outside the graph', () => {
  expect(() => nodeAt(GRAPH.length)).toThrow(new RangeError('No question at 19'));
});

test('a branch says nothing that it does not have', () => {
  const branches = GRAPH.flatMap((node) => node.branches);
  expect(branches.filter((branch) => Object.values(branch).includes(undefined))).toEqual([]);
  expect(branches.filter((branch) => 'evidence' in branch !== 'step' in branch)).toEqual([]);
});
