import { linkTo, pageBase } from './page-address';

const BASE = 'https://acme.atlassian.net/jira/settings/apps/4f1a-app/5a0d-env';

test.each([
  { location: BASE, base: BASE },
  { location: `${BASE}/map?outcome=error`, base: BASE },
  { location: `${BASE}?x=1`, base: BASE },
  { location: `${BASE}#here`, base: BASE },
  { location: 'https://acme.atlassian.net/jira/your-work', base: undefined },
  { location: undefined, base: undefined },
])('$location stands on $base', ({ location, base }) => {
  expect(pageBase(location)).toBe(base);
});

test('a link names the part and what is chosen in it', () => {
  const query = new URLSearchParams({ outcome: 'error', q: 'a&b' });
  expect(linkTo(BASE, { part: 'map', query })).toBe(`${BASE}/map?outcome=error&q=a%26b`);
  expect(linkTo(BASE, { query })).toBe(BASE);
});
