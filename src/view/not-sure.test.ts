import { verdictWith } from '../../tests/oracle/neutral-site';
import { READER } from '../../tests/view/answers';
import type { FactReport } from '../contract/fact-report';
import { toDoubts } from './not-sure';

const NOT_RECORDED: readonly FactReport[] = [
  {
    fact: 'site.internal',
    possible: ['on', 'off'],
    origin: 'record',
    unknownBecause: 'not-recorded',
  },
  {
    fact: 'site.external',
    possible: ['on', 'off'],
    origin: 'record',
    unknownBecause: 'not-recorded',
  },
];

test('a certain answer has no doubts', () => {
  expect(toDoubts(verdictWith({}), [], READER)).toEqual([]);
});

test('a doubt names the fact, why it is unknown, and who can settle it', () => {
  const [doubt] = toDoubts(verdictWith({ internal: 'unknown' }), NOT_RECORDED, READER);
  expect(doubt).toEqual({
    facts: ['site.internal'],
    what: 'Customer access: Internal',
    because: 'Not recorded yet.',
    how: READER.words.settling['site.internal'],
  });
  expect(doubt?.how).toContain('Jira admin');
});

test('facts that are settled alike stand together', () => {
  const verdict = verdictWith({ internal: 'unknown', external: 'unknown' });
  const doubts = toDoubts(verdict, NOT_RECORDED, READER);
  expect(doubts.map(({ facts }) => facts)).toEqual([['site.internal', 'site.external']]);
});

test('of a narrowed fact what is left is named', () => {
  const facts: readonly FactReport[] = [
    {
      fact: 'inviter',
      possible: ['agent', 'admin'],
      origin: 'jira',
      unknownBecause: 'not-readable',
    },
  ];
  const verdict = verdictWith({ account: 'atlassian-without-access', inviter: 'unknown' });
  const doubts = toDoubts(verdict, facts, READER);
  expect(doubts.map(({ what }) => what)).toContain('Who you are: an agent or a site admin');
});

test('a step that Atlassian leaves open is a doubt that nobody can settle', () => {
  const verdict = verdictWith({ approvedDomains: { 'acme.com': 'user' } });
  expect(toDoubts(verdict, [], READER)).toEqual([{ facts: [], what: READER.words.steps.D7 }]);
});

test('where the fact itself is unknown the open step is not claimed', () => {
  const verdict = verdictWith({ approvedDomains: 'unknown' });
  const doubts = toDoubts(verdict, [], READER);
  expect(doubts.map(({ what }) => what)).not.toContain(READER.words.steps.D7);
});

test.each([
  ['not-permitted', true],
  ['hidden', false],
] as const)('an account unknown because %s: another person may see it: %s', (reason, may) => {
  const facts: readonly FactReport[] = [
    { fact: 'account', possible: ['none', 'invited'], origin: 'jira', unknownBecause: reason },
  ];
  const [doubt] = toDoubts(verdictWith({ account: 'unknown' }), facts, READER);
  expect(doubt?.facts).toEqual(['account']);
  expect(doubt?.how?.includes(READER.words.projectPage.askBrowser)).toBe(may);
});

test.each([
  ['not-permitted', 'When a project admin or Jira admin checks'],
  ['not-available', 'Project settings > Permissions'],
  ['failed', 'Check again'],
  ['timed-out', 'Check again'],
] as const)('portal access unknown because %s: %s', (reason, says) => {
  const facts: readonly FactReport[] = [
    {
      fact: 'project.portalAccess',
      possible: ['healthy', 'broken'],
      origin: 'jira',
      unknownBecause: reason,
    },
  ];
  const doubts = toDoubts(verdictWith({ portalAccess: 'unknown' }), facts, READER);
  const doubt = doubts.find((each) => each.facts.includes('project.portalAccess'));
  expect(doubt?.how).toContain(says);
});
