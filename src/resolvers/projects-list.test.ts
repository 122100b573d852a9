import { openSeam } from '../../tests/back-end/forge-seam';

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
