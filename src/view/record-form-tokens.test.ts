import { tokensOf } from './record-form-tokens';
import { ENGLISH_ONLY } from './record-form-vocabulary';

test.each([
  { text: 'acme.com customer approval', kinds: 'domain role approval' },
  { text: 'Jira Service Management (Customer), Confluence: User', kinds: 'app role app role' },
  { text: 'Customer, approval required', kinds: 'role approval' },
  { text: 'Customer no admin approval required', kinds: 'role approval' },
  { text: 'Any domain none', kinds: 'any-domain role' },
  { text: 'acme.com our own people', kinds: 'domain unread' },
  { text: 'acme.com · Customer · Not required', kinds: 'domain role approval' },
  { text: 'Jira Service Management（Customer）、Confluence：User', kinds: 'app role app role' },
  { text: 'Product admin', kinds: 'unread' },
  { text: 'User management', kinds: 'unread' },
  { text: 'Users who trust you', kinds: 'unread' },
  { text: ' \u200b ', kinds: '' },
])('$text', ({ text, kinds }) => {
  expect(
    tokensOf(text, ENGLISH_ONLY)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(kinds);
});
