import {
  KEY,
  ORG,
  startAppAccess,
  type AppAccessServer,
} from '../../../tests/terminal/app-access-server';
import { connect, PACE } from './atlassian';

let server: AppAccessServer;

beforeAll(async () => {
  server = await startAppAccess({ domains: { 'ä/b.com': {} } });
});
afterAll(() => server.close());

function read(path: readonly string[], stop = new AbortController().signal) {
  const pace = { ...PACE, tries: 1 };
  return connect({ api: server.api, key: KEY, pace, stop, onWait: () => undefined })(path);
}

test('a part of a path stays one part, whatever it holds', async () => {
  const path = ['admin', 'v2', 'orgs', ORG, 'app-access-settings', 'domains', 'ä/b.com'];
  expect(await read(path)).toMatchObject({ ok: true, value: { domain: 'ä/b.com', enabled: true } });
  expect(server.requests.at(-1)).toContain('%C3%A4%2Fb.com');
});

test('a failure names the address and the status', async () => {
  expect(await read(['nowhere'])).toEqual({
    ok: false,
    failure: { code: 'not-found', about: '/nowhere', status: 404 },
  });
});

test('what is stopped asks nothing more', async () => {
  const before = server.requests.length;
  const stopped = await read(['nowhere'], AbortSignal.abort());
  expect(stopped).toMatchObject({ ok: false, failure: { code: 'out-of-reach' } });
  expect(server.requests).toHaveLength(before);
});
