/** What each ending of a run means for its event. */
import type { Ending } from '../invoke/isolate';
import { outcomeOf, type Outcome } from './outcome';

const retry = (retryOptions: unknown): Ending => ({
  kind: 'result',
  json: JSON.stringify({ _retry: true, retryOptions }),
});
const thrown = (name: string): Ending => ({ kind: 'thrown', name, message: '' });

test.each<{ name: string; ending: Ending; retries?: number; is: Partial<Outcome> }>([
  {
    name: 'nothing returned',
    ending: { kind: 'result', json: undefined },
    is: { kind: 'arrived' },
  },
  { name: 'anything', ending: { kind: 'result', json: '{"a":1}' }, is: { kind: 'arrived' } },
  {
    name: 'no retry asked for',
    ending: { kind: 'result', json: '{"_retry":false}' },
    is: { kind: 'arrived' },
  },
  {
    name: 'a retry',
    ending: retry({ retryAfter: 7, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: [1] }),
    is: { afterSeconds: 7, reason: 'FUNCTION_UPSTREAM_RATE_LIMITED', data: [1], counts: true },
  },
  { name: 'a very late one', ending: retry({ retryAfter: 5000 }), is: { afterSeconds: 900 } },
  {
    name: 'time',
    ending: { kind: 'timeout' },
    is: { afterSeconds: 5, reason: 'FUNCTION_TIME_OUT' },
  },
  {
    name: 'memory',
    ending: thrown('ERR_WORKER_OUT_OF_MEMORY'),
    is: { reason: 'FUNCTION_OUT_OF_MEMORY', counts: true },
  },
  { name: 'an error', ending: thrown('TypeError'), retries: 3, is: { afterSeconds: 40 } },
  { name: 'many errors', ending: thrown('TypeError'), retries: 30, is: { afterSeconds: 900 } },
  { name: 'the platform', ending: { kind: 'killed' }, is: { kind: 'again', counts: false } },
])('$name', ({ ending, retries = 0, is }) => {
  expect(outcomeOf(ending, retries)).toMatchObject(is);
});

test('data of a retry that are too large are lost', () => {
  expect(outcomeOf(retry({ retryData: 'x'.repeat(5000) }), 0)).not.toHaveProperty('data');
});
