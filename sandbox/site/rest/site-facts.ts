/** What REST tells of the site itself: its plan, its address, and who asks. */
import { mustSignIn, ok } from './answers';
import { platformUser } from './people';
import type { AnsweredOperation } from './operation';

export const getLicense: AnsweredOperation = {
  name: 'getLicense',
  method: 'GET',
  pathPattern: '/rest/api/3/instance/license',
  scopes: [['manage:jira-configuration'], ['read:license:jira']],
  perSecond: 100,
  answer: ({ state }) =>
    ok({
      applications: [
        { id: 'jira-software', plan: 'PAID' },
        { id: 'jira-servicedesk', plan: state.plan },
      ],
    }),
};

export const getServerInfo: AnsweredOperation = {
  name: 'getServerInfo',
  method: 'GET',
  pathPattern: '/rest/api/3/serverInfo',
  scopes: [['read:jira-work'], ['read:instance-configuration:jira']],
  perSecond: 100,
  answer: ({ state }) =>
    ok({
      baseUrl: state.url,
      displayUrl: state.url,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100290,
      serverTitle: 'Jira',
    }),
};

export const getCurrentUser: AnsweredOperation = {
  name: 'getCurrentUser',
  method: 'GET',
  pathPattern: '/rest/api/3/myself',
  scopes: [
    ['read:jira-user'],
    ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
  ],
  perSecond: 100,
  answer: ({ state, user }) => (user === undefined ? mustSignIn : ok(platformUser(state, user))),
};
