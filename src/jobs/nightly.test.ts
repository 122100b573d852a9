import { fakePorts, json } from '../../tests/back-end/ports';
import { nightly } from './nightly';

test('facts are compared and accounts read; where Jira answers nothing, that is kept as well', async () => {
  const refused = { ok: false, because: 'not-permitted' } as const;
  const ports = {
    ...fakePorts({
      license: json({ applications: [] }),
      desksOfSite: refused,
      usersOfSite: refused,
    }),
    left: () => 200_000,
  };
  await nightly(ports);
  expect(ports.values.get('v1:drift')?.value).toMatchObject({
    missing: [
      { what: 'plan', because: 'not-available' },
      { what: 'project', because: 'not-permitted' },
    ],
  });
  expect(ports.values.get('v1:sweep')?.value).toMatchObject({ missing: 'not-permitted' });
});
