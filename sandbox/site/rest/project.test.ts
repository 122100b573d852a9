import { asking, field } from './ask';

describe('project', () => {
  test.each(['HELP', 'help', '10001'])('by %s', (named) => {
    const answer = asking().ask(`/rest/api/3/project/${named}`);
    expect(answer.body).toMatchObject({
      id: '10001',
      key: 'HELP',
      projectTypeKey: 'service_desk',
      simplified: false,
      style: 'classic',
      lead: { displayName: 'Pat Project-Admin' },
    });
  });

  test.each([
    { as: 'customer', named: 'HELP', status: 404 },
    { as: 'customer', named: 'DEV', status: 404 },
    { as: 'agent', named: 'DEV', status: 200 },
    { as: 'agent', named: 'NOPE', status: 404 },
    { as: 'app', named: 'SUP', status: 200 },
    { as: 'nobody', named: 'HELP', status: 401 },
  ] as const)('$as, $named: $status', ({ as, named, status }) => {
    expect(asking().ask(`/rest/api/3/project/${named}`, as).status).toBe(status);
  });

  test('not there and not for you read the same', () => {
    const { ask } = asking();
    expect(ask('/rest/api/3/project/HELP', 'customer').body).toEqual({
      errorMessages: ["No project could be found with key 'HELP'."],
      errors: {},
    });
    expect(field(ask('/rest/api/3/project/99'), 'errorMessages', 0)).toBe(
      "No project could be found with id '99'.",
    );
  });
});

describe('project email', () => {
  test('the sender, for whoever sees the project', () => {
    const { ask } = asking();
    expect(ask('/rest/api/3/project/10001/email').body).toEqual({
      emailAddress: 'help@acme-help-desk.atlassian.net',
    });
    expect(ask('/rest/api/3/project/10001/email', 'customer').status).toBe(404);
  });

  test('by id only', () => {
    expect(asking().ask('/rest/api/3/project/HELP/email').status).toBe(404);
  });
});
