import { openSite } from '../site';
import { PERSONA_IDS } from '../examples/people';
import type { PersonaName } from '../types';

const site = openSite({ now: Date.now, from: 'help-desk' });

function ask(path: string, as: PersonaName = 'agent') {
  const accountId = PERSONA_IDS[as];
  return site.rest({ method: 'GET', path, headers: {}, as: 'user', accountId });
}

test('an issue tells the fields that are asked for', () => {
  expect(ask('/rest/api/3/issue/HELP-1?fields=reporter')).toMatchObject({
    status: 200,
    body: { key: 'HELP-1', fields: { reporter: { emailAddress: 'maria@acme.com' } } },
  });
  const { body } = ask('/rest/api/3/issue/20001?fields=reporter');
  expect(Object.keys((body as { readonly fields: object }).fields)).toEqual(['reporter']);
});

test('a reporter who hides the address is shown without one; an empty field is null', () => {
  const { body } = ask('/rest/api/3/issue/HELP-2?fields=reporter');
  expect(JSON.stringify(body)).not.toContain('henrik@');
  expect(ask('/rest/api/3/issue/HELP-3?fields=reporter')).toMatchObject({
    body: { fields: { reporter: null } },
  });
});

test('participants come in pages', () => {
  expect(ask('/rest/servicedeskapi/request/HELP-1/participant?limit=1')).toMatchObject({
    status: 200,
    body: { isLastPage: false, values: [{ displayName: 'Paula Portal' }] },
  });
});

test.each(['/rest/api/3/issue/HELP-1', '/rest/servicedeskapi/request/HELP-1/participant'])(
  '%s: to somebody who may not see it, it is not there',
  (path) => {
    expect(ask(path, 'customer').status).toBe(404);
    expect(ask(path.replace('HELP-1', 'HELP-99')).status).toBe(404);
  },
);
