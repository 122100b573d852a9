import { otherwiseWith, READER } from '../../tests/view/answers';
import type { UnknownReason } from '../contract/fact-report';
import { FACT_VALUES } from '../decide/facts';
import { toOtherwise } from './otherwise';

function withReason(unknownBecause: UnknownReason) {
  const account = { fact: 'account', possible: FACT_VALUES.account, origin: 'jira' } as const;
  return toOtherwise(otherwiseWith({}), [{ ...account, unknownBecause }], READER);
}

test('one line per kind of account that makes a difference', () => {
  const { lines } = toOtherwise(otherwiseWith({}), [], READER);
  expect(lines.map(({ conditions, badge }) => [conditions, badge.outcome])).toEqual([
    ['Inactive portal-only account or inactive Atlassian account', 'error'],
    [
      'Portal-only account or Atlassian account with access to Jira Service Management',
      'no-notification',
    ],
    ['Atlassian account without access to Jira Service Management', 'error'],
    ['Both an Atlassian and a portal-only account', 'no-notification'],
    ['Invited, not accepted yet', 'no-notification'],
  ]);
});

test.each([
  ['failed', true],
  ['timed-out', true],
  ['not-permitted', false],
  ['hidden', false],
] as const)('%s is said, and is a failure: %s', (reason, isFailure) => {
  const otherwise = withReason(reason);
  expect(otherwise.note).toContain(READER.words.unknown[reason]);
  expect(otherwise.isFailure).toBe(isFailure);
});

test('where the account is known no note is needed', () => {
  expect(toOtherwise(otherwiseWith({}), [], READER)).not.toHaveProperty('note');
});
