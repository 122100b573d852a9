import { PAGE, READER } from '../../tests/view/answers';
import { OUTCOMES } from '../decide/outcome';
import type { StepId } from '../decide/step-id';
import { STEPS } from '../decide/steps';
import { toOutcomesPicture } from './outcomes-picture';

const { outcomes, sources } = toOutcomesPicture(PAGE, READER);

test('every outcome is in the picture, in its order', () => {
  expect(outcomes.map(({ badge }) => badge.outcome)).toEqual(OUTCOMES);
});

test('the accounts are those that any step can make with the outcome', () => {
  const made = outcomes.map(({ badge, accounts }) => [badge.outcome, accounts.join(' / ')]);
  expect(Object.fromEntries(made)).toEqual({
    'atlassian-account-invitation': 'An Atlassian account',
    'customer-invited': 'A portal-only account',
    error: 'No new account',
    'no-notification': 'A portal-only account / No new account',
  });
});

test('a mail says who sends it and has its button; without one the inviter’s side is told', () => {
  expect(outcomes.map(({ mail }) => mail)).toEqual([
    {
      label: 'The mail, roughly',
      from: 'Atlassian, an address like noreply+…@am.atlassian.com',
      says: 'Your administrator invites you to join Jira Service Management.',
      button: 'Accept Invite',
    },
    {
      label: 'The mail, roughly',
      from: PAGE.project.senderAddress,
      says: 'You’ve been invited to our support portal. Sign up to raise requests and follow them.',
      button: 'Sign up',
    },
    { label: 'You see', says: 'An error that the customer could not be added.' },
    {
      label: 'You see',
      says: 'Jira’s dialog says that an invitation will be sent. None is.',
    },
  ]);
});

test('an example is a step that ends in its outcome', () => {
  for (const { badge, example } of outcomes) {
    const ends = Object.entries(STEPS).filter(
      ([id, step]) => READER.words.steps[id as StepId] === example && 'effect' in step,
    );
    expect(ends).toMatchObject([[expect.any(String), { effect: { outcome: badge.outcome } }]]);
  }
});

test('the sources are pages of Atlassian, each once', () => {
  expect(sources.map(({ text }) => text)).toEqual([
    'Invite notification types',
    'Resolve invitation email issues',
  ]);
  expect(sources.every(({ url }) => url.startsWith('https://support.atlassian.com/'))).toBe(true);
});
