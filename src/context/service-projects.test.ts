import { fakePorts, json } from '../../tests/back-end/ports';
import { readDesks } from './service-projects';

const DESK = { id: '4', projectId: '10004', projectKey: 'OPS', projectName: 'Operations' };
const PROJECT = { deskId: '4', id: '10004', key: 'OPS', name: 'Operations' };

test.each([
  { name: 'the last page', isLastPage: true, page: { desks: [PROJECT] } },
  { name: 'a page with more behind it', isLastPage: false, page: { desks: [PROJECT], next: 8 } },
])('$name', async ({ isLastPage, page }) => {
  const ports = fakePorts({ serviceDesks: json({ isLastPage, values: [DESK] }) });
  expect(await readDesks(ports.jira, 7, 50)).toEqual({ ok: true, page });
  expect(ports.calls.map(({ url }) => url)).toEqual([
    '/rest/servicedeskapi/servicedesk?start=7&limit=50',
  ]);
});

test('a site without service projects has none', async () => {
  const ports = fakePorts({ serviceDesks: json({ isLastPage: true, values: [] }) });
  expect(await readDesks(ports.jira, 0, 50)).toEqual({ ok: true, page: { desks: [] } });
});

test.each([
  { name: 'an empty page that is not the last', body: { isLastPage: false, values: [] } },
  { name: 'a desk without a key', body: { isLastPage: true, values: [{ id: '4' }] } },
  { name: 'no page', body: [] },
])('$name is a failure, never an empty list', async ({ body }) => {
  const ports = fakePorts({ serviceDesks: json(body) });
  expect(await readDesks(ports.jira, 0, 50)).toEqual({ ok: false, because: 'failed' });
});

test('a refusal is passed on', async () => {
  const refused = { ok: false, because: 'rate-limited', retryAfter: 5 } as const;
  expect(await readDesks(fakePorts({ serviceDesks: refused }).jira, 0, 50)).toEqual(refused);
});
