/** Scopes: which declared ones cover an operation, and what Jira says where none do. */
import { coverageOf, missingScopeBody } from './scopes';

const OPERATION = {
  name: 'getProject',
  method: 'GET',
  pathPattern: '/rest/api/3/project/{id}',
  scopes: [['read:jira-work'], ['read:project:jira', 'read:user:jira']],
};

test.each([
  { name: 'the classic scope', declared: ['read:jira-work'], covered: ['read:jira-work'] },
  {
    name: 'the whole granular set',
    declared: ['read:user:jira', 'read:project:jira'],
    covered: ['read:project:jira', 'read:user:jira'],
  },
  { name: 'a part of the granular set', declared: ['read:project:jira'], covered: undefined },
  { name: 'nothing', declared: [], covered: undefined },
])('$name', ({ declared, covered }) => {
  expect(coverageOf(OPERATION, declared)).toEqual(
    covered
      ? { kind: 'covered', operation: OPERATION, scopes: covered }
      : { kind: 'not-covered', operation: OPERATION },
  );
});

test('an operation without scopes needs none; an unknown one cannot be judged', () => {
  expect(coverageOf({ ...OPERATION, scopes: [] }, [])).toMatchObject({ kind: 'covered' });
  expect(coverageOf(undefined, ['read:jira-work'])).toEqual({ kind: 'unknown-route' });
});

test('the refusal names what was granted and what would do', () => {
  const [message] = missingScopeBody(OPERATION, ['storage:app']).errorMessages;
  expect(message).toContain('[storage:app]');
  expect(message).toContain('[read:project:jira, read:user:jira]');
});
