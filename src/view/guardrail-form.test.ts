import type { GuardrailRule } from '../contract/guardrails-file';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import {
  NEW_GUARDRAIL,
  problemsOf,
  proposedName,
  toForm,
  toRule,
  type GuardrailForm,
} from './guardrail-form';

const formWith = (differs: Partial<GuardrailForm>): GuardrailForm => ({
  ...NEW_GUARDRAIL,
  domain: 'acme.com',
  outcomes: ['customer-invited'],
  ...differs,
});

test('a form that is filled in makes a rule under the name that is proposed', () => {
  expect(toRule(formWith({}), ADMIN_READER)).toEqual({
    name: 'acme.com gets the JSM customer notification',
    who: { domain: 'acme.com' },
    gets: ['customer-invited'],
  });
});

test('a group, some projects, and what must never happen', () => {
  const form = formWith({
    who: 'outsiders',
    domain: 'not looked at',
    kind: 'never',
    outcomes: ['error', 'atlassian-account-invitation'],
    everywhere: false,
    projects: ['HELP'],
    name: ' Mine ',
  });
  expect(toRule(form, ADMIN_READER)).toEqual({
    name: 'Mine',
    who: { group: 'outsiders' },
    projects: ['HELP'],
    never: ['atlassian-account-invitation', 'error'],
  });
});

test.each([' ACME.com ', 'jo@acme.com', '@acme.com', 'acme.com.'])(
  '%j is the domain acme.com',
  (domain) => {
    expect(toRule(formWith({ domain }), ADMIN_READER)?.who).toEqual({ domain: 'acme.com' });
  },
);

test.each<{ differs: Partial<GuardrailForm>; problems: object }>([
  { differs: { domain: ' ' }, problems: { domain: 'no-domain' } },
  { differs: { domain: 'acme' }, problems: { domain: 'not-a-domain' } },
  { differs: { outcomes: [] }, problems: { outcomes: 'no-outcome' } },
  { differs: { everywhere: false }, problems: { projects: 'no-project' } },
  { differs: { name: ' ' }, problems: { name: 'no-name' } },
  { differs: { name: 'Taken' }, problems: { name: 'name-taken' } },
  { differs: {}, problems: {} },
  { differs: { who: 'everybody', domain: '' }, problems: {} },
])('$differs: $problems', ({ differs, problems }) => {
  const others: GuardrailRule[] = [
    { name: 'Taken', who: { group: 'everybody' }, never: ['error'] },
  ];
  expect(problemsOf(formWith(differs), others, ADMIN_READER)).toEqual(problems);
});

test('nothing is proposed, and no rule made, while something is missing', () => {
  const form = formWith({ outcomes: [] });
  expect(proposedName(form, ADMIN_READER)).toBe('');
  expect(toRule(form, ADMIN_READER)).toBeUndefined();
  expect(toRule(formWith({ everywhere: false }), ADMIN_READER)).toBeUndefined();
  expect(toRule(formWith({ name: '' }), ADMIN_READER)).toBeUndefined();
});

test.each<{ name: string; rule: GuardrailRule }>([
  { name: 'a domain', rule: { name: 'x', who: { domain: 'acme.com' }, gets: ['error'] } },
  {
    name: 'a group in a project',
    rule: { name: 'x', who: { group: 'outsiders' }, projects: ['HELP'], never: ['error'] },
  },
])('a rule about $name comes back from its form', ({ rule }) => {
  expect(toRule(toForm(rule, ADMIN_READER), ADMIN_READER)).toEqual(rule);
});

test('a name that is the proposed one follows the choice', () => {
  const rule = toRule(formWith({}), ADMIN_READER);
  expect(rule && toForm(rule, ADMIN_READER)).not.toHaveProperty('name');
});

test('what it gets and never gets is told by what is left', () => {
  const who = { group: 'everybody' } as const;
  const both = toForm(
    { name: 'x', who, gets: ['customer-invited', 'error'], never: ['error'] },
    ADMIN_READER,
  );
  expect([both.kind, both.outcomes]).toEqual(['gets', ['customer-invited']]);
  const nothing = toForm({ name: 'x', who, gets: ['error'], never: ['error'] }, ADMIN_READER);
  expect([nothing.kind, nothing.outcomes.length]).toEqual(['never', 4]);
});
