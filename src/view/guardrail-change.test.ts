import type { GuardrailRule } from '../contract/guardrails-file';
import { changedRules, keyOf, meaningOf, newAmong, repeatedNames } from './guardrail-change';

const rule = (name: string, differs: Partial<GuardrailRule> = {}): GuardrailRule => ({
  name,
  who: { domain: 'acme.com' },
  gets: ['customer-invited'],
  ...differs,
});
const [A, B, C] = [rule('a'), rule('b'), rule('c')];
const names = (rules: readonly GuardrailRule[]) => rules.map(({ name }) => name).join(' ');

test('rules are added at the end or where they were', () => {
  expect(names(changedRules([A, B], { is: 'add', rules: [C] }))).toBe('a b c');
  expect(names(changedRules([A, B], { is: 'add', rules: [C], at: 1 }))).toBe('a c b');
});

test('what is there word for word is not added again', () => {
  expect(changedRules([A], { is: 'add', rules: [rule('a')] })).toEqual([A]);
});

test('an edited rule keeps its place', () => {
  const fresh = rule('b', { gets: ['error'] });
  expect(changedRules([A, B, C], { is: 'edit', was: B, rule: fresh })).toEqual([A, fresh, C]);
});

test('one that somebody changed in the meantime is found by its name, one that is gone is added', () => {
  const theirs = rule('b', { projects: ['HELP'] });
  const mine = rule('b2');
  expect(changedRules([A, theirs], { is: 'edit', was: B, rule: mine })).toEqual([A, mine]);
  expect(changedRules([A], { is: 'edit', was: B, rule: mine })).toEqual([A, mine]);
});

test('a removed rule is gone, and stays gone', () => {
  expect(changedRules([A, B], { is: 'remove', rule: A })).toEqual([B]);
  expect(changedRules([B], { is: 'remove', rule: A })).toEqual([B]);
});

test('an import can replace all', () => {
  expect(changedRules([A, B], { is: 'replace-all', rules: [C] })).toEqual([C]);
});

test('two rules are the same whatever the order of what they list', () => {
  const one = rule('a', { gets: ['error', 'customer-invited'], projects: ['A', 'B'] });
  const two = rule('a', { gets: ['customer-invited', 'error'], projects: ['B', 'A'] });
  expect(keyOf(one)).toBe(keyOf(two));
  expect(meaningOf(rule('x'))).toBe(meaningOf(rule('y')));
  expect(meaningOf(rule('x', { who: { group: 'outsiders' } }))).not.toBe(meaningOf(A));
  expect(newAmong([A, C], [A, B])).toEqual([C]);
});

test('names that are used twice are told once', () => {
  expect(repeatedNames([A, B, rule('a'), rule('a'), C])).toEqual(['a']);
});
