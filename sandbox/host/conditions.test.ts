/** Display conditions: who sees which page. */
import { parseConditions, type Viewer } from './conditions';

const OF_THE_PAGE = {
  projectType: 'service_desk',
  or: { canUseServiceManagementAgentFeatures: true, isProjectAdmin: true },
};

function viewer(
  type: string,
  rights: { readonly agent?: boolean; readonly admin?: boolean },
): Viewer {
  const { agent = false, admin = false } = rights;
  return { loggedIn: true, jiraAdmin: false, project: { type, key: 'HELP', agent, admin } };
}

describe('the project page', () => {
  test.each([
    { name: 'agent', who: viewer('service_desk', { agent: true }), seen: true },
    { name: 'project admin', who: viewer('service_desk', { admin: true }), seen: true },
    { name: 'customer', who: viewer('service_desk', {}), seen: false },
    {
      name: 'admin of a software project',
      who: viewer('software', { agent: true, admin: true }),
      seen: false,
    },
    { name: 'outside a project', who: { loggedIn: true, jiraAdmin: true }, seen: false },
  ])('$name: $seen', ({ who, seen }) => {
    expect(parseConditions(OF_THE_PAGE)?.(who)).toBe(seen);
  });
});

test('no conditions are none', () => {
  expect(parseConditions(undefined)).toBeUndefined();
});

test.each([
  { name: 'a list of values', raw: { projectKey: ['SUP', 'HELP'] }, seen: true },
  { name: 'not', raw: { not: { isProjectAdmin: true } }, seen: false },
  { name: 'a flag that must be off', raw: { isAdmin: false }, seen: true },
  { name: 'and', raw: { and: { isProjectAdmin: true, isAdmin: true } }, seen: false },
])('$name', ({ raw, seen }) => {
  expect(parseConditions(raw)?.(viewer('service_desk', { admin: true }))).toBe(seen);
});

test('a name that the sandbox does not know is an error, not a page shown by mistake', () => {
  expect(() => parseConditions({ isFullMoon: true })).toThrow('isFullMoon');
});
