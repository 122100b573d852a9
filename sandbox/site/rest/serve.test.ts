import { asking, field } from './ask';
import type { Faults } from '../settings';

const LICENSE = '/rest/api/3/instance/license';
const CUSTOMERS = '/rest/servicedeskapi/servicedesk/1/customer';
const OPT_IN = { 'X-ExperimentalApi': 'opt-in' };

describe('routes', () => {
  test('an unknown path is answered as Jira does, and flagged', () => {
    const answer = asking().ask('/rest/api/3/nothing?x=1');
    expect(answer).toMatchObject({
      status: 404,
      unknownRoute: true,
      body: {
        message: 'null for uri: https://acme-help-desk.atlassian.net/rest/api/3/nothing',
        'status-code': 404,
      },
    });
  });

  test('a known path with another method: 405, flagged too', () => {
    const { site } = asking();
    const answer = site.rest({ method: 'DELETE', path: LICENSE, headers: {}, as: 'app' });
    expect(answer).toMatchObject({ status: 405, unknownRoute: true });
  });

  test.each([
    { path: '/rest/api/3/project/HELP?expand=lead', name: 'getProject' },
    { path: '/rest/api/3/project/10001/email', name: 'getProjectEmail' },
    { path: '/rest/api/3/user/search?query=x', name: 'findUsers' },
    { path: '/rest/api/3/project/', name: undefined },
    { path: '/rest/api/3/project/%E0%A4%A', name: undefined },
    { path: '/rest/api/2/project/HELP', name: undefined },
  ])('$path is $name', ({ path, name }) => {
    expect(asking().site.operationFor('get', path)?.name).toBe(name);
  });

  test('each operation declares scopes, the classic ones first', () => {
    for (const { scopes, name } of asking().site.operations) {
      expect({ name, alternatives: scopes.length }).toEqual({ name, alternatives: 2 });
      expect(scopes.flat().every((scope) => /^(read|manage):/.test(scope))).toBe(true);
    }
  });
});

describe('the site itself', () => {
  test('its plan, in the documented shape', () => {
    expect(asking().ask(LICENSE, 'app').body).toEqual({
      applications: [
        { id: 'jira-software', plan: 'PAID' },
        { id: 'jira-servicedesk', plan: 'PAID' },
      ],
    });
  });

  test('its address, and who asks', () => {
    const { ask } = asking();
    expect(field(ask('/rest/api/3/serverInfo'), 'baseUrl')).toMatch(/^https:/);
    expect(field(ask('/rest/api/3/myself'), 'displayName')).toBe('Avery Agent');
    expect(ask('/rest/api/3/myself', 'app').status).toBe(401);
  });
});

describe('who asks', () => {
  test('an unknown or inactive user is not signed in', () => {
    const { site } = asking();
    const answer = site.rest({ method: 'GET', path: LICENSE, headers: {}, as: 'user' });
    expect(answer).toMatchObject({ status: 401, body: { 'status-code': 401 } });
  });
});

describe('limits', () => {
  test('customers: five requests a second for the whole site', () => {
    const { ask, tick } = asking();
    const statuses = Array.from({ length: 6 }, () => ask(CUSTOMERS, 'agent', OPT_IN).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = ask(CUSTOMERS, 'site-admin', OPT_IN);
    expect(refused.headers).toMatchObject({
      'retry-after': '1',
      'ratelimit-reason': 'jira-burst-based',
    });
    expect(ask(LICENSE).status).toBe(200);
    tick(1000);
    expect(ask(CUSTOMERS, 'agent', OPT_IN).status).toBe(200);
  });
});

describe('faults', () => {
  test.each([
    { jira: 'ok', license: 200, permissions: 200, customers: 200 },
    { jira: 'down', license: 503, permissions: 503, customers: 503 },
    { jira: 'rate-limited', license: 429, permissions: 429, customers: 429 },
    { jira: 'refuses', license: 403, permissions: 200, customers: 403 },
    { jira: 'flaky', license: 502, permissions: 200, customers: 502 },
    { jira: 'no-experimental', license: 200, permissions: 200, customers: 404 },
  ] as const)('$jira', ({ jira, license, permissions, customers }) => {
    const { ask } = asking({ faults: { jira } });
    expect(ask(LICENSE).status).toBe(license);
    expect(ask('/rest/api/3/mypermissions?permissions=ADMINISTER').status).toBe(permissions);
    expect(ask(CUSTOMERS, 'agent', OPT_IN).status).toBe(customers);
  });

  test('malformed is not JSON', () => {
    const { body, status } = asking({ faults: { jira: 'malformed' } }).ask(LICENSE);
    expect(status).toBe(200);
    expect(body).toEqual(expect.stringContaining('<!doctype html>'));
  });

  test('cut breaks off by turns before and within the answer', () => {
    const { ask } = asking({ faults: { jira: 'cut' } });
    expect([ask(LICENSE).cut, ask(LICENSE).cut]).toEqual(['before', 'within']);
    expect(asking().ask(LICENSE).cut).toBeUndefined();
  });

  test('empty takes the entries of every list, and nothing else', () => {
    const { ask } = asking({ faults: { jira: 'empty' } });
    expect(ask('/rest/api/3/users/search').body).toEqual([]);
    expect(ask('/rest/servicedeskapi/servicedesk').body).toMatchObject({
      values: [],
      size: 0,
      isLastPage: false,
    });
    expect(ask(LICENSE).body).toEqual(asking().ask(LICENSE).body);
  });

  test.each([
    { jira: 'ok', delayMs: undefined },
    { jira: 'slow', delayMs: 1500 },
    { jira: 'stuck', delayMs: 60_000 },
  ] as const)('$jira waits $delayMs', ({ jira, delayMs }) => {
    const faults: Partial<Faults> = { jira };
    expect(asking({ faults }).ask(LICENSE).delayMs).toBe(delayMs);
  });

  test('a quota says when to come back', () => {
    const { headers } = asking({ faults: { jira: 'rate-limited' } }).ask(LICENSE);
    expect(headers).toMatchObject({
      'retry-after': '5',
      'ratelimit-reason': 'jira-quota-tenant-based',
    });
  });
});
