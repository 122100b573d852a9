import { HEAD } from '../../../tests/back-end/list-world';
import type { Rights } from '../rights';
import { mayEnd, maySee } from './list-rights';

const NONE: Rights = {
  administersJira: false,
  administersProject: false,
  isAgent: false,
  browsesUsers: false,
};
const AGENT = { ...NONE, isAgent: true };
const BROWSER = { ...AGENT, browsesUsers: true };
const PROJECT_ADMIN = { ...BROWSER, administersProject: true };
const JIRA_ADMIN = { ...BROWSER, administersJira: true };
const HERE = '10001';

const USERS = { ...HEAD, readsUsers: true };
const CUSTOMERS = { ...HEAD, readsUsers: false };
const ADMINS = { ...HEAD, madeOn: 'admin' } as const;

const ROWS = [
  // who, where, rights, list, may see, may end
  ['agent', HERE, BROWSER, USERS, true, true],
  ['agent', HERE, AGENT, CUSTOMERS, true, true],
  // whoever made it and may no longer browse users sees of them what they may: nothing
  ['agent', HERE, AGENT, USERS, false, false],
  ['other', HERE, BROWSER, USERS, true, false],
  ['other', HERE, AGENT, CUSTOMERS, true, false],
  ['other', HERE, AGENT, USERS, false, false],
  ['other', HERE, PROJECT_ADMIN, USERS, true, true],
  ['other', HERE, JIRA_ADMIN, USERS, true, true],
  ['agent', '1', BROWSER, USERS, false, false],
  ['agent', '1000', BROWSER, USERS, false, false],
  ['agent', '100010', BROWSER, USERS, false, false],
  ['agent', '10002', JIRA_ADMIN, USERS, false, false],
  ['agent', HERE, BROWSER, ADMINS, false, false],
  ['agent', HERE, JIRA_ADMIN, ADMINS, false, false],
  ['other', undefined, JIRA_ADMIN, ADMINS, true, true],
  ['other', undefined, JIRA_ADMIN, USERS, true, true],
  ['agent', undefined, PROJECT_ADMIN, USERS, false, false],
  ['agent', undefined, NONE, CUSTOMERS, false, false],
] as const;

test.each(ROWS)('%s in %s with %j', (accountId, projectId, rights, head, sees, ends) => {
  const viewer = { accountId, rights, ...(projectId === undefined ? {} : { projectId }) };
  expect([maySee(head, viewer), mayEnd(head, viewer)]).toEqual([sees, ends]);
});
