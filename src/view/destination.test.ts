import { SETTING_OF, siteUrlOf, urlOf, type Destination } from './destination';

const WHERE = { siteUrl: 'https://acme.atlassian.net', projectKey: 'HELP' };

test.each([
  ['customers-page', 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/customers'],
  [
    'customer-notifications',
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/settings/customer-notifications',
  ],
  [
    'project-permissions',
    'https://acme.atlassian.net/plugins/servlet/project-config/HELP/permissions',
  ],
  ['project-people', 'https://acme.atlassian.net/plugins/servlet/project-config/HELP/roles'],
  [
    'customer-access',
    'https://acme.atlassian.net/jira/settings/products/servicedesk/customer-access',
  ],
  ['outgoing-mail', 'https://acme.atlassian.net/secure/admin/OutgoingMailServers.jspa'],
  ['app-access-settings', 'https://admin.atlassian.com'],
  ['user-invites', 'https://admin.atlassian.com'],
  ['site-users', 'https://admin.atlassian.com'],
] as const satisfies readonly (readonly [Destination, string])[])('%s', (destination, url) => {
  expect(urlOf(destination, WHERE)).toBe(url);
});

test('the Customers page that the back end read comes first', () => {
  expect(urlOf('customers-page', { ...WHERE, customersUrl: 'https://x.example/c' })).toBe(
    'https://x.example/c',
  );
});

test('a strange project key cannot break out of the path', () => {
  expect(urlOf('project-people', { ...WHERE, projectKey: 'A/../B?x' })).toContain('A%2F..%2FB%3Fx');
});

test('a setting of the site has the same address everywhere', () => {
  expect(siteUrlOf('customer-access', WHERE.siteUrl)).toBe(urlOf('customer-access', WHERE));
});

test('what follows from the address, and the route, have no page of their own', () => {
  expect(Object.keys(SETTING_OF)).not.toContain('address');
  expect(Object.keys(SETTING_OF)).not.toContain('route');
});
