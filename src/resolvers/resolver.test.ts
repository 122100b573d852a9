import { fakePorts, json } from '../../tests/back-end/ports';
import { openResolver } from './resolver';

const NAMES = ['page/read', 'addresses/check', 'settings/read', 'settings/save'] as const;
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
