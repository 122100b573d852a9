import { parseContext } from './call-context';

const PROJECT = { id: '10001', key: 'HELP', type: 'service_desk' };

test.each([
  {
    name: 'a project page',
    context: {
      accountId: '557058:aa-bb',
      siteUrl: 'https://acme.atlassian.net/',
      extension: { project: PROJECT },
    },
    parsed: {
      accountId: '557058:aa-bb',
      siteUrl: 'https://acme.atlassian.net',
      project: { id: '10001', key: 'HELP' },
    },
  },
  {
    name: 'an id that came as a number',
    context: { accountId: 'a', extension: { project: { ...PROJECT, id: 10001 } } },
    parsed: { accountId: 'a', project: { id: '10001', key: 'HELP' } },
  },
  {
    name: 'an admin page',
    context: { accountId: 'a', extension: { type: 'jira:adminPage' } },
    parsed: { accountId: 'a' },
  },
  { name: 'no extension', context: { accountId: 'a' }, parsed: { accountId: 'a' } },
  {
    name: 'a project that is none',
    context: { accountId: 'a', extension: { project: { id: '../1', key: 'HELP' } } },
    parsed: { accountId: 'a' },
  },
  {
    name: 'a site that is no address',
    context: { accountId: 'a', siteUrl: 'acme' },
    parsed: { accountId: 'a' },
  },
  {
    name: 'a panel beside a request',
    context: {
      accountId: 'a',
      extension: { project: PROJECT, issue: { id: '20001', key: 'HELP-1' } },
    },
    parsed: { accountId: 'a', project: { id: '10001', key: 'HELP' }, issueId: '20001' },
  },
  {
    name: 'an issue that is none',
    context: { accountId: 'a', extension: { project: PROJECT, issue: { id: '1/participant' } } },
    parsed: { accountId: 'a', project: { id: '10001', key: 'HELP' } },
  },
  { name: 'nobody', context: { extension: { project: PROJECT } }, parsed: undefined },
  { name: 'an account that would break a key', context: { accountId: 'a@b' }, parsed: undefined },
  { name: 'nothing', context: undefined, parsed: undefined },
])('$name', ({ context, parsed }) => {
  expect(parseContext(context)).toEqual(parsed);
});
