import * as v from 'valibot';
import { fakePorts } from '../../tests/back-end/ports';
import type { Reply } from '../contract/reply';
import { declareHandler, type Gate, type Guarded } from './handler';
import type { Handlers } from './resolver';

const open: Gate<string> = () => Promise.resolve({ ok: true, access: 'in' });
const closed: Gate<string> = () => Promise.resolve({ ok: false, error: { code: 'not-permitted' } });
const payload = v.object({ word: v.string() });
const body = (): Promise<Reply<string>> => Promise.resolve({ ok: true, data: 'done' });
const request = { payload: { word: 'a' }, context: { accountId: 'a' } };

test('through the gate, past the payload check, to the body', async () => {
  const handler = declareHandler({ gate: open, payload, body });
  expect(await handler.run(fakePorts, request)).toEqual({ ok: true, data: 'done' });
});

test('whoever may not enter learns nothing of the payload', async () => {
  const handler = declareHandler({ gate: closed, payload, body });
  expect(await handler.run(fakePorts, { ...request, payload: 7 })).toEqual({
    ok: false,
    error: { code: 'not-permitted' },
  });
});

test('nobody is signed in', async () => {
  const handler = declareHandler({ gate: open, payload, body });
  expect(await handler.run(fakePorts, { ...request, context: {} })).toEqual({
    ok: false,
    error: { code: 'not-permitted' },
  });
});

test.each([
  { name: 'names the field', payload: { word: 7 }, error: { code: 'bad-request', field: 'word' } },
  { name: 'as a whole', payload: 'word', error: { code: 'bad-request' } },
])('a bad payload $name', async ({ payload: bad, error }) => {
  const handler = declareHandler({ gate: open, payload, body });
  expect(await handler.run(fakePorts, { ...request, payload: bad })).toEqual({ ok: false, error });
});

test('what nobody expected is caught once: logged without its message, told as an id', async () => {
  const ports = fakePorts();
  const handler = declareHandler({
    gate: open,
    payload,
    body: () => Promise.reject(new TypeError('jo@acme.com is broken')),
  });
  const reply = await handler.run(() => ports, request);
  const correlationId = '00000001-0000-4000-8000-000000000000';
  expect(reply).toEqual({ ok: false, error: { code: 'internal', correlationId } });
  expect(ports.logged).toMatchObject([{ event: 'unexpected', correlationId, code: 'TypeError' }]);
  expect(JSON.stringify(ports.logged)).not.toContain('acme');
});

test('a handler without a gate does not compile', () => {
  // @ts-expect-error -- no gate
  const declared = () => declareHandler<string, unknown, string>({ payload, body });
  // @ts-expect-error -- made by hand, past the gate
  const byHand: Guarded<string> = { run: body };
  // @ts-expect-error -- a function is no handler
  const handlers: Partial<Handlers> = { 'settings/read': body };
  expect([declared, byHand, handlers]).toHaveLength(3);
});
