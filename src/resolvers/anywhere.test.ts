import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { openSeam } from '../../tests/back-end/forge-seam';

const REFUSED = { ok: false, error: { code: 'not-permitted' } };

async function recorded() {
  const seam = openSeam('help-desk');
  await seam.invoke('settings/save', { file: exampleOf('help-desk').record }, { as: 'jira-admin' });
  return seam;
}

test('an agent is told the service projects that they see', async () => {
  const seam = await recorded();
  const reply = await seam.invoke('anywhere/projects', {});
  expect(reply.ok && reply.data.projects.map(({ key }) => key)).toEqual(['HELP', 'SUP']);
});

test('the answer for a project that is named is that of its page', async () => {
  const seam = await recorded();
  const addresses = ['jo@acme.com'];
  const named = await seam.invoke('anywhere/check', { projectKey: 'help', addresses });
  const onPage = await seam.invoke('addresses/check', { addresses }, { projectKey: 'HELP' });
  expect(named).toMatchObject({
    ok: true,
    data: { results: [{ headline: { decidedBy: ['T1'] } }] },
  });
  expect(onPage).toMatchObject({ data: { results: [{ fromStorage: true }] } });
});

test('what is shown of a project before anything is checked', async () => {
  const seam = await recorded();
  const reply = await seam.invoke('anywhere/page', { projectKey: 'HELP' });
  expect(reply).toMatchObject({ ok: true, data: { project: { key: 'HELP', name: 'IT help' } } });
});

test.each([
  { name: 'a software project, where nobody is an agent', projectKey: 'DEV', as: 'agent' },
  { name: 'a project that is not there', projectKey: 'NOPE', as: 'jira-admin' },
] as const)('$name: refused, as if it were not there', async ({ projectKey, as }) => {
  const seam = await recorded();
  const check = { projectKey, addresses: ['jo@acme.com'] };
  expect(await seam.invoke('anywhere/check', check, { as })).toEqual(REFUSED);
  expect(await seam.invoke('anywhere/page', { projectKey }, { as })).toEqual(REFUSED);
});

test('a software project is no service project to its admin', async () => {
  const seam = await recorded();
  const check = { projectKey: 'DEV', addresses: ['jo@acme.com'] };
  expect(await seam.invoke('anywhere/check', check, { as: 'project-admin' })).toEqual({
    ok: false,
    error: { code: 'not-a-service-project' },
  });
});

test.each(['10001', '../HELP', 'HELP/../SUP', '', 'HELP?x'])('%s is no key', async (projectKey) => {
  const seam = await recorded();
  seam.rest.length = 0;
  const reply = await seam.invoke('anywhere/page', { projectKey });
  expect(reply).toEqual({ ok: false, error: { code: 'bad-request', field: 'projectKey' } });
});
