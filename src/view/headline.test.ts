import { verdictWith, type Differs } from '../../tests/oracle/neutral-site';
import { READER } from '../../tests/view/answers';
import type { HeadlineCondition } from '../contract/api';
import { toHeadline } from './headline';

interface Case {
  readonly name: string;
  readonly differs: Differs;
  readonly condition: HeadlineCondition;
  readonly certainty: string;
  readonly picture: string;
  readonly sentence: string;
  readonly dispute?: string;
}

test.each([
  {
    name: 'Atlassian Account invitation',
    differs: {},
    condition: 'new-person',
    certainty: 'Certain',
    picture: 'mail-from-atlassian',
    sentence: 'If this person is new to the site, they get an Atlassian Account invitation.',
  },
  {
    name: 'JSM customer notification',
    differs: { address: 'jo@client.example' },
    condition: 'new-person',
    certainty: 'Certain',
    picture: 'mail-from-project',
    sentence:
      'If this person is new to the site, they get the JSM customer notification, your project’s own mail.',
  },
  {
    name: 'error',
    differs: { address: 'jo' },
    condition: 'always',
    certainty: 'Certain',
    picture: 'refused',
    sentence: 'The invite fails: you see an error, and no mail goes out.',
  },
  {
    name: 'no mail for a known account',
    differs: { account: 'portal-only' },
    condition: 'known-account',
    certainty: 'Certain',
    picture: 'silent',
    sentence: 'They already have an account. They get no mail, and you see no error.',
  },
  {
    name: 'disputed',
    differs: { internal: false, external: false },
    condition: 'new-person',
    certainty: 'Sources disagree',
    picture: 'silent',
    sentence: 'If this person is new to the site, they get no mail, and you see no error.',
    dispute: 'Atlassian’s pages disagree here. It could also be an error.',
  },
  {
    name: 'two outcomes',
    differs: { internal: 'unknown' },
    condition: 'new-person',
    certainty: 'Not certain',
    picture: 'open',
    sentence:
      'If this person is new to the site, it’s either an Atlassian Account invitation or the JSM customer notification.',
  },
  {
    name: 'nothing known',
    differs: {
      internal: 'unknown',
      external: 'unknown',
      outgoingMail: 'unknown',
      approvedDomains: 'unknown',
    },
    condition: 'new-person',
    certainty: 'Not certain',
    picture: 'open',
    sentence:
      'We know too little to say, even if this person is new to the site: all four outcomes are still possible.',
  },
] satisfies readonly Case[])('$name', ({ differs, condition, ...expected }: Case) => {
  const headline = toHeadline({ condition, headline: verdictWith(differs) }, READER);
  expect(headline.certaintyBadge.text).toBe(expected.certainty);
  expect(headline.picture).toBe(expected.picture);
  expect(headline.sentence).toBe(expected.sentence);
  expect(headline.dispute).toBe(expected.dispute);
});

test('there is a badge for each outcome that is left', () => {
  const headline = verdictWith({ internal: 'unknown' });
  const { badges } = toHeadline({ condition: 'always', headline }, READER);
  expect(badges.map(({ outcome }) => outcome)).toEqual(headline.outcomes);
});
