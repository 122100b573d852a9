/** A real site, stood in for by a server on this machine: read with the token, and only read. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { realJira, realSiteFrom } from './real-jira';

const CREDENTIALS = { ATLASSIAN_EMAIL: 'me@example.com', ATLASSIAN_API_TOKEN: 'token' };

let server: Server;
let url: string;
const heard: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request);
    if (request.url?.endsWith('/limited')) {
      response.writeHead(429, { 'retry-after': '7', 'set-cookie': 'a=b' }).end('{}');
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"key":"HELP"}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  heard.length = 0;
});

function ask(
  method: string,
  path: string,
  headers = {},
): ReturnType<ReturnType<typeof realJira>['ask']> {
  return realJira(realSiteFrom(url, CREDENTIALS)).ask({ method, path, headers, as: 'app' });
}

test('reads as the owner of the token, whoever the app asks as', async () => {
  const answer = await ask('GET', '/rest/api/3/project/HELP', { 'X-ExperimentalApi': 'opt-in' });
  expect(answer).toMatchObject({ status: 200, body: '{"key":"HELP"}' });
  expect(heard[0]?.headers).toMatchObject({
    authorization: `Basic ${Buffer.from('me@example.com:token').toString('base64')}`,
    'x-experimentalapi': 'opt-in',
  });
});

test('a limit comes through with its time, and no cookie', async () => {
  const answer = await ask('GET', '/rest/api/3/limited');
  expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
  expect(answer.headers).not.toHaveProperty('set-cookie');
});

test.each([
  ['POST', '/rest/servicedeskapi/customer'],
  ['POST', '/rest/api/3/permissions/check'],
  ['PUT', '/rest/api/3/project/HELP'],
  ['DELETE', '/rest/api/3/user'],
  ['PATCH', '/rest/api/3/x'],
  ['GET', '/secure/admin'],
  ['GET', '/rest/atm/1.0/x'],
  ['GET', '//evil.example/rest/api/3/x'],
  ['GET', 'https://evil.example/rest/api/3/x'],
  ['GET', '/rest/api/3/../../secure/admin'],
])('%s %s is refused before it leaves', async (method, path) => {
  expect(await ask(method, path)).toMatchObject({ status: 405, problem: 'refused-write' });
  expect(heard).toEqual([]);
});

test('a site that is not there is an answer, not a crash', async () => {
  const gone = realJira({ url: 'http://127.0.0.1:1', email: 'e', token: 't' });
  const answer = await gone.ask({ method: 'GET', path: '/rest/api/3/x', headers: {}, as: 'user' });
  expect(answer).toMatchObject({ status: 502, problem: 'unreachable' });
});

describe('what it needs', () => {
  test.each([
    { name: 'no token', address: 'https://a.atlassian.net', environment: {}, says: 'API_TOKEN' },
    {
      name: 'no https',
      address: 'http://a.atlassian.net',
      environment: CREDENTIALS,
      says: 'https',
    },
  ])('$name is an error', ({ address, environment, says }) => {
    expect(() => realSiteFrom(address, environment)).toThrow(says);
  });

  test('a path after the address does not matter', () => {
    const site = realSiteFrom('https://a.atlassian.net/jira/projects', CREDENTIALS);
    expect(site.url).toBe('https://a.atlassian.net');
  });
});
