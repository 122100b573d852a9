import { locationWith, openableHere } from './module-location';

const PAGE = 'https://example.atlassian.net/jira/settings/apps/app/env';

test('the location of a page has the view that is open in it', () => {
  expect(locationWith(PAGE, '/map?q=a')).toBe(`${PAGE}/map?q=a`);
  expect(locationWith(PAGE, '/')).toBe(PAGE);
  expect(locationWith(undefined, '/map')).toBeUndefined();
});

test('a link opens where the sandbox listens', () => {
  expect(openableHere(`${PAGE}/map?q=a`, 'http://localhost:4310')).toBe(
    'http://localhost:4310/jira/settings/apps/app/env/map?q=a',
  );
});
