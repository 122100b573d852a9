import { fakePorts } from '../../tests/back-end/ports';
import { openConsumer, openSchedule, openTrigger, type Worked } from './consumer';

const EVENT = { body: { list: '1-a' } };

function run(work: () => Promise<Worked>) {
  const ports = fakePorts();
  return { ports, answer: openConsumer(() => ports, work)(EVENT) };
}

test('the body of the event is worked on', async () => {
  const seen: unknown[] = [];
  const consumer = openConsumer(fakePorts, (_, body) => {
    seen.push(body);
    return Promise.resolve('done');
  });
  expect(await consumer(EVENT)).toBeUndefined();
  expect(seen).toEqual([EVENT.body]);
});

test('again is asked for in the words of Forge', async () => {
  const { answer } = run(() => Promise.resolve({ againIn: 40 }));
  expect(await answer).toEqual({
    _retry: true,
    retryOptions: { retryAfter: 40, retryReason: 'FUNCTION_RETRY_REQUEST' },
  });
});

test('an error is logged without its message, and the event comes again', async () => {
  const { answer, ports } = run(() => Promise.reject(new TypeError('jo@acme.com is broken')));
  expect(await answer).toMatchObject({ _retry: true });
  expect(ports.logged).toMatchObject([{ event: 'unexpected', code: 'TypeError' }]);
  expect(JSON.stringify(ports.logged)).not.toContain('jo@acme.com is');
});

test('an event of Jira is handed over whole', async () => {
  const event = { eventType: 'avi:jira:created:user', user: { accountId: 'a' } };
  const seen: unknown[] = [];
  const trigger = openTrigger(fakePorts, (_, body) => {
    seen.push(body);
    return Promise.resolve({ againIn: 5 });
  });
  expect(await trigger(event)).toMatchObject({ retryOptions: { retryAfter: 5 } });
  expect(seen).toEqual([event]);
});

test('a schedule gives nothing back, and an error in it is logged', async () => {
  const ports = fakePorts();
  const schedule = openSchedule(
    () => ports,
    () => Promise.reject(new TypeError('jo@acme.com is broken')),
  );
  await schedule();
  expect(ports.logged).toMatchObject([{ event: 'unexpected', code: 'TypeError' }]);
});
