import { exampleOf } from '../../sandbox/site/examples/catalogue';
import type { ExampleName } from '../../sandbox/site/types';
import { openSeam, type Seam } from '../../tests/back-end/forge-seam';

const where = (issueKey: string) => ({ projectKey: 'HELP', issueKey });

async function recorded(example: ExampleName): Promise<Seam> {
  const seam = openSeam(example);
  await seam.invoke('settings/save', { file: exampleOf(example).record }, { as: 'jira-admin' });
  seam.rest.length = 0;
  return seam;
}

async function read(seam: Seam, issueKey: string, payload: object = {}) {
  const reply = await seam.invoke('request/people', payload, where(issueKey));
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

test('whoever has an account is known, though no search would find them', async () => {
  const seam = await recorded('help-desk');
  seam.site.change({ faults: { jira: 'no-browse-permission' } });
  const { people } = await read(seam, 'HELP-1');
  expect(people).toMatchObject([
    {
      name: 'Maria Member',
      part: 'reporter',
      kind: 'atlassian',
      answer: { condition: 'known-account' },
    },
    {
      name: 'Paula Portal',
      part: 'participant',
      kind: 'portal-only',
      answer: { address: 'paula@partner.example.org', condition: 'known-account' },
    },
    // No customer of the project, and no search finds him.
    {
      name: 'Dan Developer',
      part: 'participant',
      kind: 'atlassian',
      answer: { condition: 'known-account' },
    },
  ]);
});

test('a portal-only account that is active gets no mail, certainly', async () => {
  const { people } = await read(await recorded('external'), 'HELP-1');
  expect(people[0]).toMatchObject({
    kind: 'portal-only',
    answer: { headline: { outcomes: ['no-notification'], decidedBy: ['S2'], certain: true } },
  });
});

test('two accounts under one address are both', async () => {
  const { people } = await read(await recorded('external'), 'HELP-1');
  const both = people.filter(({ name }) => name === 'Bea Both');
  expect(
    both.map(({ answer }) => answer && 'headline' in answer && answer.headline.decidedBy),
  ).toEqual([['S5'], ['S5']]);
});

test('an address that Jira hides stays hidden, and nothing is said of it', async () => {
  const seam = await recorded('help-desk');
  const report = await read(seam, 'HELP-2');
  expect(report.people).toEqual([
    expect.objectContaining({ name: 'Henrik Hidden', kind: 'atlassian', active: true }),
  ]);
  expect(report.people[0]).not.toHaveProperty('answer');
  expect(JSON.stringify([report, [...seam.kvs.values]])).not.toContain('henrik@');
});

test('nobody on it; somebody who left and an app', async () => {
  const seam = await recorded('help-desk');
  expect(await read(seam, 'HELP-3')).toMatchObject({ people: [], missing: [], isCut: false });
  const { people } = await read(seam, 'HELP-4');
  expect(people).toMatchObject([
    { kind: 'app' },
    // Deactivated, and perhaps portal-only in another project as well: no list shows that.
    { active: false, answer: { headline: { decidedBy: ['S1', 'S2'] } } },
  ]);
  expect(people[0]).not.toHaveProperty('answer');
});

test('is read as the user, and no address lies in a key or in the log', async () => {
  const seam = await recorded('help-desk');
  await read(seam, 'HELP-1');
  expect(seam.rest.filter(({ as, path }) => as === 'app' && !path.includes('license'))).toEqual([]);
  expect(JSON.stringify([[...seam.kvs.values.keys()], seam.logged])).not.toMatch(/@|%40/);
});

test('nothing that was predicted for them counts as a prediction', async () => {
  const seam = await recorded('external');
  await read(seam, 'HELP-1');
  expect([...seam.kvs.values.keys()].filter((key) => key.startsWith('v1:predicted:'))).toEqual([]);
});

test.each([
  { jira: 'refuses', code: 'not-permitted' },
  { jira: 'down', code: 'jira-failed' },
  { jira: 'malformed', code: 'jira-failed' },
] as const)('Jira $jira: a failure, not an empty list', async ({ jira, code }) => {
  const seam = await recorded('help-desk');
  await read(seam, 'HELP-3');
  seam.site.change({ faults: { jira } });
  const reply = await seam.invoke('request/people', {}, where('HELP-3'));
  expect(reply).toMatchObject({ ok: false, error: { code } });
});

test('storage refuses', async () => {
  const seam = await recorded('help-desk');
  seam.kvs.refuses = /./;
  const reply = await seam.invoke('request/people', {}, where('HELP-1'));
  expect(reply).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
});
