import { fakePorts } from '../../tests/back-end/ports';
import { STALE_AFTER_KEPT } from '../context/audit-documents';
import { openReadThrough } from '../context/read-through';
import { saveAs } from './save-document';

function invocation(ports = fakePorts()) {
  const readThrough = openReadThrough(ports);
  return { ports, readThrough, correlationId: 'c', siteUrl: undefined };
}

test('the new value with its version', async () => {
  const reply = await saveAs(invocation(), STALE_AFTER_KEPT, {}, (old) => old + 1);
  expect(reply).toEqual({ ok: true, data: { value: 31, version: expect.any(String) } });
});

test('why not', async () => {
  const ports = fakePorts();
  const conflict = { ok: false, error: { code: 'conflict' } };
  expect(await saveAs(invocation(ports), STALE_AFTER_KEPT, { basedOn: 'x' }, () => 1)).toEqual(
    conflict,
  );
  ports.refused.add('set');
  expect(await saveAs(invocation(ports), STALE_AFTER_KEPT, {}, () => 1)).toEqual({
    ok: false,
    error: { code: 'storage-failed' },
  });
});
