/** Hands an event of a queue to the function that works it off. */
import type { Clock } from '../clock';
import type { Ending } from '../invoke/isolate';
import type { Kill } from '../invoke/kill';
import type { Ran, RunForNobody } from '../invoke/run-for-nobody';
import type { Consumer } from '../background-modules';
import { asyncEventOf, type QueuedEvent } from './event';
import { outcomeOf } from './outcome';

export type Consume = (
  consumer: Consumer,
  event: QueuedEvent,
  how: { readonly stop: AbortSignal; readonly kill: Kill | undefined },
) => Promise<Ran>;

/** Makes the function that hands events to the built bundle. */
export function makeConsume(run: RunForNobody, clock: Clock): Consume {
  return ({ key, queue, handler, timeoutMs }, event, how) =>
    run(
      {
        handler,
        timeoutMs,
        moduleType: 'consumer',
        moduleKey: key,
        event: asyncEventOf(event, clock.now()),
        chain: event.chain,
        title: `queue ${queue}`,
        by: 'a queue',
        endOfResult,
      },
      how,
    );
}

function endOfResult(ending: Ending): 'ok' | 'retry' {
  return outcomeOf(ending, 0).kind === 'again' ? 'retry' : 'ok';
}
