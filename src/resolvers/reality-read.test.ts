import { openSeam } from '../../tests/back-end/forge-seam';

test('before the first night there is nothing, and that is said', async () => {
  const seam = openSeam('help-desk');
  expect(await seam.invoke('reality/read', {}, { as: 'jira-admin' })).toEqual({
    ok: true,
    data: {
      seen: [],
      hidden: 0,
      marks: [],
      sweep: { state: 'never', accounts: 0, points: 0 },
      drift: { changes: [], missing: [] },
      explained: { value: [] },
    },
  });
});

test('agents learn nothing of it', async () => {
  const seam = openSeam('help-desk');
  expect(await seam.invoke('reality/read', {}, { as: 'agent' })).toEqual({
    ok: false,
    error: { code: 'not-permitted' },
  });
});
