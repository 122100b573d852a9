import { guardrailsFileOf, type GuardrailRule } from '../contract/guardrails-file';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { stateSummary, toGuardrailRows } from './guardrail-rows';

const RULES: readonly GuardrailRule[] = [
  {
    name: 'acme.com gets an Atlassian Account invitation',
    who: { domain: 'acme.com' },
    gets: ['atlassian-account-invitation'],
  },
  { name: 'Quiet', who: { domain: 'acme.com' }, projects: ['HELP'], gets: ['customer-invited'] },
  { name: 'New', who: { domain: 'acme.com' }, projects: ['GONE'], never: ['error'] },
];
const rows = toGuardrailRows(guardrailsFileOf(RULES), recordWith(), ADMIN_READER);

test('each says whether it is kept', () => {
  expect(rows.map(({ name, state, badge }) => [name, state, badge.text, badge.tone])).toEqual([
    ['acme.com gets an Atlassian Account invitation', 'kept', 'Kept', 'success'],
    ['Quiet', 'broken', 'Broken', 'danger'],
    ['New', 'may-be-broken', 'May be broken', 'warning'],
  ]);
  expect(stateSummary(rows, ADMIN_READER)).toBe('1 broken, 1 may be broken, 1 kept');
});

test('a sentence stands beside a name of another kind only', () => {
  expect(rows.map(({ sentence }) => sentence)).toEqual([
    undefined,
    'acme.com gets the JSM customer notification in HELP',
    'acme.com never gets an error in GONE',
  ]);
});

test('what breaks one is said, with the cell of the map', () => {
  expect(rows[0]?.broken).toBeUndefined();
  expect(rows[1]?.broken).toEqual({
    text: 'someone@acme.com gets an Atlassian Account invitation in HELP.',
    cell: { row: 'acme.com', project: 'HELP' },
  });
});

test('without a record no project is named, and without guardrails there is no row', () => {
  const nothing = { site: {}, projects: new Map() };
  const [row] = toGuardrailRows(guardrailsFileOf(RULES.slice(0, 1)), nothing, ADMIN_READER);
  expect(row?.broken?.cell).toEqual({ row: 'elsewhere' });
  expect(toGuardrailRows(undefined, nothing, ADMIN_READER)).toEqual([]);
});
