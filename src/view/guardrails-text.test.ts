import { guardrailsFileOf, type GuardrailRule } from '../contract/guardrails-file';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import {
  EXPECT_COMMAND,
  GUARDRAILS_FILE_NAME,
  guardrailsText,
  readGuardrails,
} from './guardrails-text';

const A: GuardrailRule = { name: 'a', who: { domain: 'acme.com' }, gets: ['customer-invited'] };
const B: GuardrailRule = { name: 'a', who: { group: 'outsiders' }, never: ['error'] };
const read = (text: string, there: readonly GuardrailRule[] = []) =>
  readGuardrails(text, there, ADMIN_READER);

test('a file that was written can be read again', () => {
  expect(read(guardrailsText(guardrailsFileOf([A])))).toEqual({
    ok: true,
    rules: [A],
    fresh: [A],
    title: '1 guardrail in this file',
    remarks: [],
    lines: [{ key: '0 a', name: 'a', sentence: 'acme.com gets the JSM customer notification' }],
  });
});

test('what is there already and names that are used twice are told', () => {
  expect(read(guardrailsText(guardrailsFileOf([A, B])), [A])).toMatchObject({
    fresh: [B],
    remarks: [
      '1 of them is there already and won’t be added again.',
      'Names used more than once: a.',
    ],
  });
});

test.each([
  ['{', 'This isn’t JSON. Choose the guardrails file itself, or paste all of its text.'],
  ['5', 'This isn’t a guardrails file: check its format.'],
  [
    JSON.stringify({ ...guardrailsFileOf([A]), rules: [{ ...A, gets: ['mail'] }] }),
    'This isn’t a guardrails file: check rules.0.gets.0.',
  ],
  [guardrailsText(undefined), 'This isn’t a guardrails file: check rules.'],
])('%s: %s', (text, problem) => {
  expect(read(text)).toEqual({ ok: false, problem });
});

test('the command names the file that is downloaded', () => {
  expect(EXPECT_COMMAND).toContain(`--expect ${GUARDRAILS_FILE_NAME}`);
});
