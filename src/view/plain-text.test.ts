import { answerWith, PAGE, READER } from '../../tests/view/answers';
import type { Differs } from '../../tests/oracle/neutral-site';
import { toPlainText } from './plain-text';
import { settingOf, toResultView } from './result-view';

function textWith(differs: Differs): string {
  return toPlainText(toResultView(answerWith(differs), settingOf(PAGE), READER), READER);
}

test('certain: address, first sentence, what both sides see', () => {
  expect(textWith({}).split('\n').slice(0, 8)).toEqual([
    'jo@acme.com',
    'Certain: If this person is new to the site, they get an Atlassian Account invitation.',
    READER.words.steps.T1,
    '- You see: The person appears on the Customers page.',
    '- They see: A mail from Atlassian that asks them to join Jira Service Management, with the button “Accept Invite”.',
    `- They do next: Select “Accept Invite” and set up an Atlassian account. Then sign in at ${PAGE.project.portalUrl ?? ''}.`,
    '- Account made: An Atlassian account',
    '- Mail comes from: Atlassian, an address like noreply+…@am.atlassian.com',
  ]);
});

test('not certain: the doubts and each way', () => {
  const text = textWith({ internal: 'unknown' });
  expect(text).toContain('If Internal is on: Atlassian Account invitation');
  expect(text).toContain('Not sure, because…\n- Customer access: Internal. A site admin');
});

test('what the page shows in colour is not lost: limits, caveats, the other case', () => {
  const text = textWith({});
  for (const title of ['What nobody can predict', 'Good to know', 'If this person isn’t new']) {
    expect(text).toContain(title);
  }
});

test('no line is empty but those between parts, and none has a hole', () => {
  for (const differs of [{}, { internal: 'unknown' }, { address: 'jo' }] as const) {
    expect(textWith(differs)).not.toMatch(/\n\n\n|undefined|\n$/);
  }
});
