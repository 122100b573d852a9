import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toSuggestions } from './guardrail-suggestions';

test('what is kept today is suggested under a name that says it', () => {
  const { groups, domains, domainCount } = toSuggestions([], recordWith(), ADMIN_READER);
  expect(groups.map(({ name }) => name)).toContain(
    'No outsider gets an Atlassian Account invitation',
  );
  expect(domains.map(({ name }) => name)).toEqual([
    'acme.com gets an Atlassian Account invitation',
  ]);
  expect(domainCount).toBe(1);
});

test('what is a guardrail already, under any name, is not suggested', () => {
  const first = toSuggestions([], recordWith(), ADMIN_READER);
  const rules = [...first.groups, ...first.domains].map((rule) => ({ ...rule, name: 'mine' }));
  expect(toSuggestions(rules, recordWith(), ADMIN_READER)).toEqual({
    groups: [],
    domains: [],
    domainCount: 0,
  });
});
