import { placeOfAddress, placeOpened } from './site-links';

const SITE = 'https://example.atlassian.net';

describe('placeOfAddress', () => {
  const rows = [
    {
      address: '/jira/servicedesk/projects/HELP/customers',
      place: { page: 'customers', project: 'HELP' },
    },
    {
      address: `${SITE}/jira/servicedesk/projects/SUP/customers?x=1`,
      place: { page: 'customers', project: 'SUP' },
    },
    { address: '/jira/settings/apps/some-app/some-env', place: { page: 'admin' } },
    {
      address: '/jira/settings/apps/some-app/some-env/map?q=a%26b',
      place: { page: 'admin', path: '/map?q=a%26b' },
    },
    { address: '/jira/settings/system/mail', place: { page: 'settings' } },
    { address: '/jira/servicedesk/projects/HELP/settings/x', place: { page: 'settings' } },
    { address: '/plugins/servlet/project-config/HELP/roles', place: { page: 'settings' } },
    { address: 'https://admin.atlassian.com/s/1/access', place: { page: 'settings' } },
    {
      address: '/servicedesk/customer/portal/1',
      place: { page: 'elsewhere', address: `${SITE}/servicedesk/customer/portal/1` },
    },
    { address: 'https://support.atlassian.com/x', place: undefined },
    { address: 'https://example.atlassian.net.evil.example/', place: undefined },
    { address: 'http://[', place: { page: 'elsewhere', address: 'http://[' } },
  ];

  test.each(rows)('$address', ({ address, place }) => {
    expect(placeOfAddress(address, SITE)).toEqual(place);
  });
});

describe('placeOpened', () => {
  const origin = 'http://localhost:4310';

  test('as the address of the sandbox says', () => {
    const search = '?page=mailbox&user=agent';
    expect(placeOpened({ origin, pathname: '/', search })).toMatchObject({ page: 'mailbox' });
  });

  test('a shared link to the admin page opens the view that it names, for an admin', () => {
    const opened = { origin, pathname: '/jira/settings/apps/app/env/map', search: '?q=acme' };
    expect(placeOpened(opened)).toEqual({
      page: 'admin',
      theme: 'light',
      user: 'site-admin',
      path: '/map?q=acme',
    });
  });

  test('one to a project page opens it in its project', () => {
    const pathname = '/jira/servicedesk/projects/SUP/apps/app/env';
    expect(placeOpened({ origin, pathname, search: '' })).toMatchObject({
      page: 'project',
      project: 'SUP',
      user: 'agent',
    });
  });
});
