import { projectIn } from './project-in';

const SITE = 'https://acme.atlassian.net';

test.each([
  { extension: { project: { key: 'HELP' } }, key: 'HELP' },
  {
    extension: { location: `${SITE}/jira/servicedesk/projects/HELP/queues/custom/7` },
    key: 'HELP',
  },
  { extension: { location: `${SITE}/jira/software/c/projects/DEV/boards/1` }, key: 'DEV' },
  { extension: { location: `${SITE}/browse/SUP-12` }, key: 'SUP' },
  {
    extension: { location: `${SITE}/jira/servicedesk/projects/A_1/queues/issue/A_1-2` },
    key: 'A_1',
  },
  { extension: { location: `${SITE}/jira/your-work?projects/HELP` }, key: undefined },
  { extension: { location: 'nowhere' }, key: undefined },
  { extension: { location: 7, project: null }, key: undefined },
  { extension: { project: { key: 7 } }, key: undefined },
  { extension: {}, key: undefined },
  { extension: undefined, key: undefined },
])('$extension names $key', ({ extension, key }) => {
  expect(projectIn(extension)).toBe(key);
});
