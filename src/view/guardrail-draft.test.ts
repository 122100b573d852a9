import { toGuardrailDraft, type GuardrailDraft } from './guardrail-draft';
import { NEW_GUARDRAIL } from './guardrail-form';

const DRAFT: GuardrailDraft = {
  form: {
    ...NEW_GUARDRAIL,
    who: 'outsiders',
    outcomes: ['error'],
    everywhere: false,
    projects: ['HELP'],
    name: 'mine',
  },
  was: { name: 'old', who: { group: 'outsiders' }, never: ['error'] },
};

test('a draft comes back as it was kept', () => {
  expect(toGuardrailDraft(JSON.parse(JSON.stringify(DRAFT)))).toEqual(DRAFT);
  expect(toGuardrailDraft({ form: NEW_GUARDRAIL })).toEqual({ form: NEW_GUARDRAIL });
});

test.each([
  null,
  5,
  {},
  { form: 5 },
  { form: { ...NEW_GUARDRAIL, who: 'friends' } },
  { form: { ...NEW_GUARDRAIL, kind: 'maybe' } },
  { form: { ...NEW_GUARDRAIL, domain: 1 } },
  { form: { ...NEW_GUARDRAIL, everywhere: 'yes' } },
])('%j is none', (kept) => {
  expect(toGuardrailDraft(kept)).toBeUndefined();
});

test('what does not belong there is dropped', () => {
  const form = { ...NEW_GUARDRAIL, outcomes: ['error', 'mail'], projects: 'HELP' };
  expect(toGuardrailDraft({ form, was: { name: '' } })).toEqual({
    form: { ...NEW_GUARDRAIL, outcomes: ['error'] },
  });
});
