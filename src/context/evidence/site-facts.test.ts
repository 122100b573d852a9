import { fakePorts, json, type Scripted } from '../../../tests/back-end/ports';
import { PROJECTS_A_NIGHT, readSiteFacts } from './site-facts';

const LICENSE = json({ applications: [{ id: 'jira-servicedesk', plan: 'PAID' }] });
const SENDER = json({ emailAddress: 'help@acme.com', emailAddressStatus: ['Not verified.'] });
const HEALTHY = json({
  permissions: ['BROWSE_PROJECTS', 'CREATE_ISSUES'].map((permission) => ({
    permission,
    holder: { type: 'sd.customer.portal.only' },
  })),
});

function desks(keys: readonly string[]): Scripted {
  return json({
    isLastPage: true,
    values: keys.map((key, n) => ({
      projectId: String(n),
      projectKey: key,
      projectName: `The ${key}`,
    })),
  });
}

const ANSWERS = {
  license: LICENSE,
  emailOfProject: SENDER,
  schemeOfProject: HEALTHY,
  desksOfSite: desks(['SUP', 'HELP']),
};
const REFUSED: Scripted = { ok: false, because: 'not-permitted' };

test('plan, projects, and of each project sender, warning and portal access', async () => {
  const { facts, missing, projects } = await readSiteFacts(fakePorts(ANSWERS), undefined);
  expect(missing).toEqual([]);
  expect(projects?.map(({ key }) => key)).toEqual(['HELP', 'SUP']);
  expect(facts).toHaveLength(1 + 2 + 2 * 3);
  expect(facts).toEqual(
    expect.arrayContaining([
      { what: 'plan', value: 'paid' },
      { what: 'project', projectKey: 'SUP', value: 'The SUP' },
      { what: 'sender', projectKey: 'HELP', value: 'help@acme.com' },
      { what: 'sender-warning', projectKey: 'HELP', value: 'Not verified.' },
      { what: 'portal-access', projectKey: 'HELP', value: 'healthy' },
    ]),
  );
});

test('a night looks at some projects, the next one at those after them', async () => {
  const keys = Array.from({ length: PROJECTS_A_NIGHT + 5 }, (_, n) => `P${String(100 + n)}`);
  const ports = fakePorts({ ...ANSWERS, desksOfSite: desks(keys) });
  const looked = ({ facts }: Awaited<ReturnType<typeof readSiteFacts>>) =>
    facts.filter(({ what }) => what === 'sender').map(({ projectKey }) => projectKey);
  const first = await readSiteFacts(ports, undefined);
  expect(looked(first)).toEqual(keys.slice(0, PROJECTS_A_NIGHT));
  const second = await readSiteFacts(ports, first.lastKey);
  expect(looked(second).slice(0, 6)).toEqual([...keys.slice(PROJECTS_A_NIGHT), keys[0]]);
  // The last of all was looked at: from the beginning again.
  expect(looked(await readSiteFacts(ports, keys.at(-1)))[0]).toBe(keys[0]);
});

test('each part that Jira refuses is missing alone', async () => {
  const one = fakePorts({ ...ANSWERS, desksOfSite: desks(['HELP']), schemeOfProject: REFUSED });
  expect((await readSiteFacts(one, undefined)).missing).toEqual([
    { what: 'portal-access', projectKey: 'HELP', because: 'not-permitted' },
  ]);
  const other = fakePorts({
    ...ANSWERS,
    desksOfSite: desks(['HELP']),
    emailOfProject: json({}),
    license: json({ applications: [] }),
  });
  const read = await readSiteFacts(other, undefined);
  expect(read.missing).toEqual([
    { what: 'plan', because: 'not-available' },
    { what: 'sender', projectKey: 'HELP', because: 'not-available' },
  ]);
});

test('without the list of projects none is said to be there or gone', async () => {
  const ports = fakePorts({ ...ANSWERS, desksOfSite: REFUSED });
  expect(await readSiteFacts(ports, undefined)).toEqual({
    facts: [{ what: 'plan', value: 'paid' }],
    missing: [{ what: 'project', because: 'not-permitted' }],
  });
});
