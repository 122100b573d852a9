import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  GUARDRAILS_FORMAT,
  guardrailsFileOf,
  parseGuardrailsFile,
  toGuardrails,
} from './guardrails-file';

const parse = (...rules: object[]) => parseGuardrailsFile({ format: GUARDRAILS_FORMAT, rules });
const ACME = { name: 'acme', who: { domain: 'ACME.com' }, gets: ['customer-invited'] };

test('a guardrail speaks of a domain, in the form that is compared', () => {
  expect(parse(ACME)).toEqual({
    ok: true,
    file: { format: GUARDRAILS_FORMAT, rules: [ACME] },
    guardrails: [{ ...ACME, who: { domain: 'acme.com' } }],
  });
});

test('a name that turns round what stands beside it is read, and kept, without that', () => {
  const name = 'paid \u202Eylno';
  expect(parse({ ...ACME, name })).toMatchObject({
    file: { rules: [{ name: 'paid ylno' }] },
    guardrails: [{ name: 'paid ylno' }],
  });
});

test('or of a group, and of some projects', () => {
  const rule = {
    name: 'no outsider',
    who: { group: 'outsiders' },
    projects: ['HELP'],
    never: ['atlassian-account-invitation'],
  };
  expect(parse(rule)).toMatchObject({ ok: true, guardrails: [rule] });
});

test.each([
  [{ ...ACME, name: '' }, 'rules.0.name'],
  [{ ...ACME, gets: ['mail'] }, 'rules.0.gets.0'],
  [{ ...ACME, gets: [] }, 'rules.0.gets'],
  [{ name: 'nothing asked', who: { group: 'everybody' } }, 'rules.0'],
  [{ ...ACME, foo: 1 }, 'rules.0.foo'],
])('%j is broken at %s', (rule, path) => {
  expect(parse(rule)).toEqual({ ok: false, path });
});

test('who must be a domain or a group that exists', () => {
  expect(parse({ ...ACME, who: { domain: 'acme' } })).toMatchObject({ ok: false });
  expect(parse({ ...ACME, who: { group: 'friends' } })).toMatchObject({ ok: false });
});

test('a file without rules guards nothing', () => {
  expect(parse()).toEqual({ ok: false, path: 'rules' });
});

test('a file that is kept gives its guardrails, and no file gives none', () => {
  const file = {
    format: GUARDRAILS_FORMAT,
    rules: [{ name: 'a', who: { group: 'outsiders' }, never: ['error'] }],
  } as const;
  expect(toGuardrails(file)).toEqual(file.rules);
  expect(toGuardrails(undefined)).toEqual([]);
});

test('a file of rules can be read again', () => {
  const rules = [{ name: 'a', who: { group: 'outsiders' }, never: ['error'] }] as const;
  expect(parseGuardrailsFile(guardrailsFileOf(rules))).toMatchObject({
    ok: true,
    guardrails: rules,
  });
});

test('the example in the docs is one', () => {
  const page = readFileSync(join(__dirname, '../../docs/guardrails-file.md'), 'utf8');
  const [, json = ''] = /```json\n([^`]*)```/.exec(page) ?? [];
  expect(parseGuardrailsFile(JSON.parse(json))).toMatchObject({ ok: true });
});
