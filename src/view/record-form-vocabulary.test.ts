import { ENGLISH_ONLY, readDomain, tickOf, tokenOf } from './record-form-vocabulary';

test.each([
  { text: 'Customer', token: { kind: 'role', role: 'customer', text: 'Customer' } },
  { text: 'no  ACCESS', token: { kind: 'role', role: 'none', text: 'no  ACCESS' } },
  { text: 'Stakeholders', token: { kind: 'role', role: 'stakeholder', text: 'Stakeholders' } },
  { text: 'Required', token: { kind: 'approval', needed: true, text: 'Required' } },
  { text: 'Not required', token: { kind: 'approval', needed: false, text: 'Not required' } },
  { text: 'Any domain', token: { kind: 'any-domain', text: 'Any domain' } },
  { text: 'ANYONE', token: { kind: 'any-domain', text: 'ANYONE' } },
  { text: 'Jira Service Management', token: { kind: 'app', isJsm: true } },
  { text: 'Jira', token: { kind: 'app', isJsm: false } },
  { text: 'acme.atlassian.net', token: { kind: 'decoration', text: 'acme.atlassian.net' } },
  { text: '3 apps', token: { kind: 'decoration', text: '3 apps' } },
  { text: 'Acme.com', token: { kind: 'domain', domain: 'acme.com' } },
  { text: '10.0.0.1', token: { kind: 'wrong-domain', text: '10.0.0.1', reason: 'not-a-domain' } },
  { text: 'Guest', token: { kind: 'unread', text: 'Guest' } },
  { text: 'Agent', token: { kind: 'unread', text: 'Agent' } },
])('$text', ({ text, token }) => {
  expect(tokenOf(text, ENGLISH_ONLY)).toEqual(token);
});

test.each([
  { text: 'https://acme.com/', read: { domain: 'acme.com' } },
  { text: '@acme.com', read: { domain: 'acme.com' } },
  { text: 'jo@acme.com', read: { reason: 'is-an-address' } },
  { text: '*.acme.com', read: { reason: 'is-a-wildcard' } },
  { text: 'acme', read: { reason: 'not-a-domain' } },
  { text: 'https://acme.com/portal', read: { reason: 'not-a-domain' } },
])('as a domain: $text', ({ text, read }) => {
  expect(readDomain(text)).toEqual(read);
});

test.each([
  { text: 'Yes', needed: true },
  { text: '✓', needed: true },
  { text: 'FALSE', needed: false },
  { text: 'perhaps', needed: undefined },
  { text: '', needed: undefined },
])('in a column about approval: “$text”', ({ text, needed }) => {
  expect(tickOf(text)).toBe(needed);
});
