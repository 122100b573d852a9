import { openSeam } from '../../tests/back-end/forge-seam';
import { fakePorts, json } from '../../tests/back-end/ports';
import { projectsList } from './projects-list';

const ADMIN = { as: 'jira-admin' } as const;

test('every service project, by its key and name', async () => {
  const seam = openSeam('help-desk');
  const reply = await seam.invoke('projects/list', {}, ADMIN);
  expect(reply).toEqual({
    ok: true,
    data: {
      projects: [
        { id: '10001', key: 'HELP', name: 'IT help' },
        { id: '10002', key: 'SUP', name: 'Facilities' },
      ],
    },
  });
  expect(seam.rest.at(-1)).toMatchObject({ as: 'user' });
});

test.each([{ start: -1 }, { start: 1.5 }, { start: '1' }, { from: 1 }])(
  '%p is a bad request',
  async (payload) => {
    const reply = await openSeam('help-desk').invoke('projects/list', payload, ADMIN);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  },
);

test('what Jira refuses is an error, not an empty list', async () => {
  const seam = openSeam('help-desk');
  seam.site.change({ faults: { jira: 'refuses' } });
  const reply = await seam.invoke('projects/list', {}, ADMIN);
  expect(reply).toEqual({ ok: false, error: { code: 'not-permitted' } });
});

test('120 projects in three pages', async () => {
  const desks = Array.from({ length: 120 }, (_, n) => ({
    id: String(n),
    projectId: String(10_000 + n),
    projectKey: `P${String(n)}`,
    projectName: `Project ${String(n)}`,
  }));
  const ports = fakePorts({
    myPermissions: json({ permissions: { ADMINISTER: { havePermission: true } } }),
    serviceDesks: ({ url }) => {
      const start = Number(new URL(url, 'https://a.example').searchParams.get('start'));
      return json({ isLastPage: start + 50 >= 120, values: desks.slice(start, start + 50) });
    },
  });
  const keys: string[] = [];
  for (let start: number | undefined, isMore = true; isMore;) {
    const payload = start === undefined ? {} : { start };
    const reply = await projectsList.run(() => ports, { payload, context: { accountId: 'a' } });
    if (!reply.ok) throw new Error(reply.error.code);
    keys.push(...reply.data.projects.map(({ key }) => key));
    start = reply.data.next;
    isMore = start !== undefined;
  }
  expect(keys).toEqual(desks.map(({ projectKey }) => projectKey));
  expect(ports.calls.filter(({ name }) => name === 'serviceDesks')).toHaveLength(3);
});
