import { JIRA_OPERATIONS } from './jira-operations';
import { JIRA_REASONS } from './jira-reasons';

test('every operation has its reason, in a sentence', () => {
  expect(Object.keys(JIRA_REASONS)).toEqual(Object.keys(JIRA_OPERATIONS));
  for (const reason of Object.values(JIRA_REASONS)) expect(reason).toMatch(/\.$/);
});
