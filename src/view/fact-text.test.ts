import { ago, READER } from '../../tests/view/answers';
import { factText, isUnknown, originText, valuesText } from './fact-text';

test.each([
  { values: ['on'], text: 'Outgoing mail: on' },
  { values: ['on', 'off'], text: 'Outgoing mail: on or off' },
] as const)('$text', ({ values, text }) => {
  expect(factText('site.outgoingMail', values, READER)).toBe(text);
});

test('values alone', () => {
  expect(valuesText('site.anyDomain', ['customer', 'none'], READER)).toBe(
    'role Customer or role None',
  );
});

test.each([
  { origin: 'record', at: ago(120), author: 'Sam', text: 'Recorded by Sam, 2 minutes ago' },
  { origin: 'record', at: ago(120), author: undefined, text: 'Recorded, 2 minutes ago' },
  { origin: 'jira', at: ago(3_600), author: 'Sam', text: 'Read from Jira, 1 hour ago' },
  { origin: 'jira', at: undefined, author: undefined, text: 'Read from Jira' },
  { origin: 'assumed', at: undefined, author: undefined, text: 'Assumed' },
] as const)('$text', ({ origin, at, author, text }) => {
  const report = { fact: 'site.internal', possible: ['on'], origin } as const;
  expect(originText(at === undefined ? report : { ...report, at }, author, READER)).toBe(text);
});

test.each([
  { possible: ['on'], unknown: false },
  { possible: ['on', 'off'], unknown: true },
] as const)('unknown means every value: $possible', ({ possible, unknown }) => {
  expect(isUnknown({ fact: 'site.internal', possible, origin: 'record' })).toBe(unknown);
});
