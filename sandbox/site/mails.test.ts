import { accessRequest, accountInvitation, customerInvited, verification } from './mails';
import { neutralSite } from './neutral-site';

const state = neutralSite();
const [help] = state.projects;
if (help === undefined) throw new Error('no project');

test.each([
  { draft: accountInvitation(state, help, 'jo@acme.com'), says: 'Administrator has invited you' },
  { draft: customerInvited(state, help, 'jo@acme.com'), says: 'received this email in error' },
  { draft: verification(state, help, 'jo@acme.com'), says: 'verify this email address' },
  { draft: accessRequest(state, 'sam@acme.com', 'jo@acme.com'), says: 'jo@acme.com was invited' },
])('$draft.kind says what the article says of it, in text and HTML', ({ draft, says }) => {
  expect(draft.text).toContain(says);
  expect(draft.html).toContain(says);
  expect(draft.text).toContain(draft.action?.url);
  expect(draft.html).toContain(`>${draft.action?.label ?? ''}</a>`);
});

test('a project’s name cannot become HTML', () => {
  const sly = { ...help, name: '<img src=x onerror="alert(1)">' };
  const { html } = customerInvited(state, sly, 'jo@acme.com');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
});
