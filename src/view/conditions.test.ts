import type { Differs } from '../../tests/oracle/neutral-site';
import { otherwiseWith, READER, reportedWith } from '../../tests/view/answers';
import { toAccountConditions, toWhen } from './conditions';

function conditionsWith(differs: Differs) {
  return reportedWith(differs).endings.map((ending) => [ending.step, toWhen(ending, READER)]);
}

test.each([
  { name: 'nothing is unknown', differs: {}, conditions: [['T1', '']] },
  {
    name: 'one fact',
    differs: { internal: 'unknown' },
    conditions: [
      ['T1', 'If Internal is on'],
      ['T2', 'If Internal is off'],
    ],
  },
  {
    name: 'an open step',
    differs: { approvedDomains: { 'acme.com': 'user' } },
    conditions: [
      ['T1', 'If Jira lets their domain have Atlassian accounts'],
      ['T2', 'If Jira doesn’t let their domain have Atlassian accounts'],
    ],
  },
  {
    name: 'several ways that share nothing: an example, and not as if it were the only way',
    differs: { approvedDomains: 'unknown' },
    conditions: [
      ['T1', 'For example, if the approved domains say “role Customer”'],
      [
        'T2',
        'For example, if the approved domains say “role None or role None, with admin approval”',
      ],
    ],
  },
  {
    name: 'several ways: what all of them need, and an example without what is said already',
    differs: {
      internal: 'unknown',
      external: 'unknown',
      anyDomain: 'unknown',
      address: 'jo@x.example',
    },
    conditions: [
      ['T1', 'Only if Internal is on, for example if Any domain says “role Customer”'],
      ['T2', 'Only if External is on, for example if Internal is off'],
      [
        'T4',
        'Only if Internal is on and External is off, for example if Any domain says “role None or role None, with admin approval”',
      ],
      ['T5', 'If Internal is off and External is off'],
    ],
  },
  {
    name: 'several ways that make up all there is under one condition',
    differs: {
      internal: 'unknown',
      approvedDomains: { 'acme.com': 'none' },
      anyDomain: 'unknown',
      external: false,
    },
    conditions: [
      ['T4', 'If Internal is on'],
      ['T5', 'If Internal is off'],
    ],
  },
] satisfies readonly { name: string; differs: Differs; conditions: unknown }[])(
  '$name',
  ({ differs, conditions }) => {
    expect(conditionsWith(differs)).toEqual(conditions);
  },
);

function accountConditions(differs: Differs): readonly string[] {
  return otherwiseWith(differs).endings.map((ending) => toAccountConditions(ending, READER));
}

test('for a person who is not new the account comes first, by its name', () => {
  const texts = accountConditions({ userInvites: 'unknown' });
  expect(texts).toContain('Invited, not accepted yet');
  expect(texts).toContain(
    'Atlassian account without access to Jira Service Management and only admins may invite',
  );
});

test('where an account ends alike in several ways, one of them is an example', () => {
  const texts = accountConditions({ userInvites: 'unknown', inviter: 'unknown' });
  expect(texts).toContain(
    'Atlassian account without access to Jira Service Management and you’re an agent or a site admin, for example if you’re a site admin',
  );
});
