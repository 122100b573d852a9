import { verdictWith } from '../../tests/oracle/neutral-site';
import { READER } from '../../tests/view/answers';
import { toMailPreview } from './mail-preview';

function previewOf(differs: Parameters<typeof verdictWith>[0], sender?: string) {
  const [ending] = verdictWith(differs).endings;
  if (ending === undefined) throw new Error('no ending');
  return toMailPreview(ending, sender === undefined ? {} : { sender }, READER);
}

test('Atlassian’s invitation comes from its own address and asks to accept', () => {
  const preview = previewOf({}, 'help@acme.com');
  expect(preview?.from).toContain('@am.atlassian.com');
  expect(preview?.button).toBe('Accept Invite');
});

test.each([
  { sender: 'help@acme.com', from: 'help@acme.com' },
  { sender: undefined, from: 'Your project’s notification address' },
])('the project’s notification comes from: $from', ({ sender, from }) => {
  const preview = previewOf({ internal: false }, sender);
  expect(preview).toMatchObject({ kind: 'customer-invited', from, button: 'Sign up' });
});

test('a verification mail has no button', () => {
  const preview = previewOf({ internal: false, customerInvited: false });
  expect(preview?.kind).toBe('verification');
  expect(preview).not.toHaveProperty('button');
});

test('where no mail is sent there is no preview', () => {
  expect(previewOf({ address: 'jo' })).toBeUndefined();
});
