import { NEW_GUARDRAIL } from '../../../../src/view/guardrail-form';
import { keepGuardrailDraft, readGuardrailDraft } from './draft-store';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const refuses = () => {
  throw new Error('SecurityError');
};
const DRAFT = { form: { ...NEW_GUARDRAIL, domain: 'acme.com' } };

test('a draft is kept for its site, until it is forgotten', () => {
  const store = memory();
  keepGuardrailDraft('a', DRAFT, () => store);
  expect(readGuardrailDraft('a', () => store)).toEqual(DRAFT);
  expect(readGuardrailDraft('b', () => store)).toBeUndefined();
  keepGuardrailDraft('a', undefined, () => store);
  expect(readGuardrailDraft('a', () => store)).toBeUndefined();
});

test('a browser that keeps nothing, or something else, is no failure', () => {
  keepGuardrailDraft('a', DRAFT, refuses);
  expect(readGuardrailDraft('a', refuses)).toBeUndefined();
  const store = memory();
  store.setItem('invite-check:guardrail@1:a', '{');
  expect(readGuardrailDraft('a', () => store)).toBeUndefined();
});
