import { fakePorts, json } from '../../tests/back-end/ports';
import type { Api } from '../contract/api';
import { openResolver } from './resolver';

/** One that is missing here does not compile. */
const NAMES = Object.keys({
  'page/read': 1,
  'addresses/check': 1,
  'anywhere/projects': 1,
  'anywhere/page': 1,
  'anywhere/check': 1,
  'request/people': 1,
  'settings/read': 1,
  'settings/save': 1,
  'settings/confirm': 1,
  'settings/history': 1,
  'settings/revision': 1,
  'projects/list': 1,
  'audit/read': 1,
  'guardrails/save': 1,
  'muted/save': 1,
  'stale-after/save': 1,
  'accounts/count': 1,
  'predictions/recent': 1,
  'lists/create': 1,
  'lists/fill': 1,
  'lists/start': 1,
  'lists/all': 1,
  'lists/read': 1,
  'lists/rows': 1,
  'lists/cancel': 1,
  'lists/delete': 1,
  'reality/read': 1,
  'reality/explain': 1,
} satisfies Record<keyof Api, 1>);
const PROJECT = { project: { id: '10001', key: 'HELP' } };

function call(
  functionKey: string,
  ports = fakePorts({ myPermissions: json({ permissions: {} }) }),
) {
  return openResolver(() => ports)(
    { call: { functionKey, payload: {} }, context: { extension: PROJECT } },
    { principal: { accountId: 'a' } },
  );
}

test.each(NAMES)('%s refuses whoever has no right', async (name) => {
  expect(await call(name)).toEqual({ ok: false, error: { code: 'not-permitted' } });
});

test('there is no other function', async () => {
  await expect(call('settings/delete')).rejects.toThrow('no definition');
});

test('every call opens its own ports', async () => {
  let opened = 0;
  const resolver = openResolver(() => {
    opened += 1;
    return fakePorts({ myPermissions: json({ permissions: {} }) });
  });
  const event = { call: { functionKey: 'settings/read' }, context: {} };
  await resolver(event, { principal: { accountId: 'a' } });
  await resolver(event, { principal: { accountId: 'a' } });
  expect(opened).toBe(2);
});
