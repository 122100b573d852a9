import { GUARDRAILS_FORMAT, type GuardrailRule } from '../contract/guardrails-file';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toBrokenGuardrails } from './broken-guardrails';

const KEPT: GuardrailRule = {
  name: 'staff',
  who: { domain: 'acme.com' },
  gets: ['atlassian-account-invitation'],
};
const BROKEN: GuardrailRule = { ...KEPT, name: 'quiet', gets: ['customer-invited'] };
const groupsOf = (rules: readonly GuardrailRule[], settings = recordWith()) =>
  toBrokenGuardrails({ format: GUARDRAILS_FORMAT, rules }, settings, ADMIN_READER);

test('nothing is said where all are kept, or none is there', () => {
  expect(groupsOf([KEPT])).toEqual([]);
  expect(toBrokenGuardrails(undefined, recordWith(), ADMIN_READER)).toEqual([]);
});

test('a broken one is named with what breaks it', () => {
  expect(groupsOf([KEPT, BROKEN])).toEqual([
    {
      certainty: 'broken',
      title: 'This breaks 1 guardrail',
      lines: [
        {
          key: '0 quiet',
          name: 'quiet',
          text: 'someone@acme.com gets an Atlassian Account invitation in HELP.',
        },
      ],
    },
  ]);
});

test('what only may be broken stands apart', () => {
  const { internal, ...site } = recordWith().site;
  expect(internal).toBe(true);
  const groups = groupsOf([KEPT, BROKEN], { ...recordWith(), site });
  expect(groups.map(({ certainty, title }) => [certainty, title])).toEqual([
    ['may-be-broken', 'This may break 2 guardrails'],
  ]);
});
