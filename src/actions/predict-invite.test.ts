import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { openSeam, type Seam } from '../../tests/back-end/forge-seam';

const JO = { email: 'jo@acme.com', projectKey: 'HELP' };

async function recorded(): Promise<Seam> {
  const seam = openSeam('help-desk');
  await seam.invoke('settings/save', { file: exampleOf('help-desk').record }, { as: 'jira-admin' });
  return seam;
}

test('says what the page says, in words and as plain values', async () => {
  const seam = await recorded();
  expect(await seam.act(JO, 'agent')).toEqual({
    answer: 'If this person is new to the site, they get an Atlassian Account invitation.',
    because:
      'T1: Internal is on and the domain is allowed, so Atlassian sends its own invitation. External doesn’t matter then.',
    certainty: 'certain',
    outcomes: 'atlassian-account-invitation',
    accountMade: 'atlassian',
    condition: 'new-person',
    outcomesOtherwise: 'error, no-notification',
    settledBy: '',
    warning: null,
    project: 'HELP',
  });
});

test.each([
  { name: 'the project that the person looks at', payload: { email: 'jo@acme.com' } },
  { name: 'what a model leaves empty', payload: { email: ' jo@acme.com ', projectKey: ' ' } },
  { name: 'what a model makes of nothing', payload: { email: 'jo@acme.com', projectKey: null } },
])('$name: the place fills in', async ({ payload }) => {
  const seam = await recorded();
  const context = { cloudId: 'c', jira: { resourceType: 'project', projectKey: 'HELP' } };
  expect(await seam.act({ ...payload, context }, 'agent')).toMatchObject({ project: 'HELP' });
});

test('the key that is given beats the place', async () => {
  const seam = await recorded();
  const context = { jira: { projectKey: 'SUP' } };
  expect(await seam.act({ ...JO, context }, 'agent')).toMatchObject({ project: 'HELP' });
});

test.each([
  { payload: {}, message: 'Name the key of the service project, such as HELP.' },
  {
    payload: { email: 'jo@acme.com' },
    message: 'Name the key of the service project, such as HELP.',
  },
  { payload: { projectKey: 'HELP' }, message: 'Name the email address that you want to invite.' },
  { payload: undefined, message: 'Name the key of the service project, such as HELP.' },
])('$payload: $message', async ({ payload, message }) => {
  const seam = await recorded();
  expect(await seam.act(payload, 'agent')).toEqual({ code: 'bad-request', errors: [{ message }] });
});

test.each([
  { name: 'a customer', as: 'customer', payload: JO },
  { name: 'nobody', as: undefined, payload: JO },
  { name: 'an agent, for no project', as: 'agent', payload: { ...JO, projectKey: 'NOSUCH' } },
  { name: 'an agent, for a project of others', as: 'agent', payload: { ...JO, projectKey: 'DEV' } },
  {
    name: 'a customer who says that they are somebody else',
    as: 'customer',
    payload: { ...JO, accountId: 'x', principal: { accountId: '5f1a0b2c3d4e5f60718a0004' } },
  },
] as const)('$name is refused', async ({ as, payload }) => {
  const seam = await recorded();
  // Whose rights are kept now; nobody else's call may find them.
  await seam.act(JO, 'site-admin');
  expect(await seam.act(payload, as)).toEqual({
    code: 'not-permitted',
    errors: [
      {
        message:
          'You can’t do this here. Ask an admin of this project or of Jira to give you access. Or check the key: there may be no such project.',
      },
    ],
  });
});

test('nothing recorded: several outcomes, and what would settle them', async () => {
  expect(await openSeam('help-desk').act(JO, 'agent')).toMatchObject({
    because: expect.stringMatching(/^([A-Z]\d, )+[A-Z]\d$/) as unknown,
    certainty: 'open',
    outcomes: 'atlassian-account-invitation, customer-invited, error, no-notification',
    settledBy: expect.stringContaining('site.internal') as unknown,
    warning: expect.stringMatching(/^Nobody has recorded this site’s settings yet/) as unknown,
  });
});

test('storage refuses', async () => {
  const seam = await recorded();
  seam.kvs.refuses = /./;
  expect(await seam.act(JO, 'agent')).toMatchObject({ code: 'storage-failed' });
});
