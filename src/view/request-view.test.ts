import { answerWith, PAGE, READER } from '../../tests/view/answers';
import type { PersonOnRequest, RequestReport } from '../contract/entries';
import { toRequestView } from './request-view';

const MARIA: PersonOnRequest = {
  accountId: 'a',
  name: 'Maria',
  part: 'reporter',
  kind: 'atlassian',
  active: true,
  answer: { ...answerWith({}), condition: 'known-account' },
};
const REPORT: RequestReport = { page: PAGE, people: [MARIA], missing: [], isCut: false };

function view(changes: Partial<RequestReport>) {
  return toRequestView({ ...REPORT, ...changes }, READER);
}

test('a person: part, kind of account, what an invite would do, and why', () => {
  expect(view({})).toMatchObject({
    intro: '1 person is on this request. If you invite them:',
    people: [
      {
        name: 'Maria',
        part: 'Reporter',
        account: [{ text: 'Atlassian account', tone: 'neutral' }],
        address: 'jo@acme.com',
        headline: {
          sentence: 'With the account they have, they get an Atlassian Account invitation.',
        },
        notes: [expect.stringContaining('Internal is on')],
        ways: [],
      },
    ],
    warnings: [],
  });
});

test.each([
  {
    name: 'a hidden address',
    person: { kind: 'atlassian' },
    notes: ['Jira hides their address from you, so we don’t say what an invite would send.'],
    account: ['Atlassian account'],
  },
  {
    name: 'an app',
    person: { kind: 'app' },
    notes: ['This is an app’s account. There’s nobody to invite.'],
    account: [],
  },
  {
    name: 'somebody inactive',
    person: { kind: 'portal-only', active: false },
    notes: ['Jira hides their address from you, so we don’t say what an invite would send.'],
    account: ['Portal-only account', 'Inactive'],
  },
] as const)('$name: no answer, and no address', ({ person, notes, account }) => {
  const { answer: _, ...nobody } = MARIA;
  const [shown] = view({ people: [{ ...nobody, ...person }] }).people;
  expect(shown).toMatchObject({ notes });
  expect(shown?.account.map(({ text }) => text)).toEqual(account);
  expect(shown).not.toHaveProperty('headline');
  expect(shown).not.toHaveProperty('address');
});

test('several outcomes: what leads to each, and no step by itself', () => {
  const { otherwise } = answerWith({});
  if (otherwise === undefined) throw new Error('no other case');
  const answer = { ...answerWith({}), condition: 'known-account', headline: otherwise } as const;
  const [shown] = view({ people: [{ ...MARIA, answer }] }).people;
  expect(shown?.ways.map(({ badge }) => badge.outcome)).toContain('error');
  expect(shown?.ways.every(({ conditions }) => /^\p{Lu}/u.test(conditions))).toBe(true);
  expect(shown?.notes).toEqual([]);
});

test('an address that could not be checked says why', () => {
  const answer = { address: 'jo@acme.com', failed: { code: 'timed-out' } } as const;
  expect(view({ people: [{ ...MARIA, answer }] }).people).toMatchObject([
    { address: 'jo@acme.com', notes: ['Jira took too long to answer', 'Try again in a moment.'] },
  ]);
});

test('nobody is on it: only where that was read', () => {
  const nobody = 'Nobody is on this request: it has neither a reporter nor participants.';
  expect(view({ people: [] })).toMatchObject({ intro: nobody, remarks: [] });
  const missing = [{ what: 'reporter', because: 'failed' }] as const;
  const { intro, remarks } = view({ people: [], missing });
  expect(intro).not.toBe(nobody);
  expect(remarks).toEqual([expect.stringMatching(/^The reporter couldn’t be read\. \S/)]);
});

test('what lacks stands in the small print, with the sender of the mails', () => {
  const missing = [{ what: 'participants', because: 'not-permitted' }] as const;
  expect(view({ missing, isCut: true }).remarks).toEqual([
    expect.stringMatching(/^The participants couldn’t be read\. \S/),
    'Only the first 10 people are checked here.',
    expect.stringMatching(/^Mails about this request come from \S+@\S+\.$/),
  ]);
});

test('nothing is recorded: said before the people', () => {
  const { record: _, ...page } = PAGE;
  expect(view({ page }).warnings).toHaveLength(1);
});
