import { openPorts } from './ports';

test('ports are answered by Forge and the machine', async () => {
  Object.assign(globalThis, {
    __forge_runtime__: { appContext: {}, lambdaContext: {} },
    __forge_fetch__: () => Promise.resolve(new Response('{"permissions":{}}')),
  });
  const ports = openPorts();
  expect(ports.newId()).not.toBe(ports.newId());
  expect(Math.abs(ports.now().getTime() - Date.now())).toBeLessThan(1000);
  expect(await ports.jira({ name: 'myPermissions', url: '/x' })).toEqual({
    ok: true,
    json: { permissions: {} },
  });
});
