/** Hands a product event to the function of a trigger. */
import { randomUUID } from 'node:crypto';
import type { Ending } from '../invoke/isolate';
import type { RunForNobody } from '../invoke/run-for-nobody';
import { outcomeOf } from '../queue/outcome';
import type { Deliver } from './product-events';
import { productEventOf } from './waiting-event';

/** Makes the function that hands events to the built bundle. */
export function makeDeliver(run: RunForNobody): Deliver {
  return ({ key, handler, timeoutMs }, waiter, stop) =>
    run(
      {
        handler,
        timeoutMs,
        moduleType: 'trigger',
        moduleKey: key,
        event: productEventOf(waiter),
        chain: randomUUID(),
        title: `event ${waiter.event.eventType}`,
        by: 'a product event',
        endOfResult,
      },
      { stop, kill: undefined },
    );
}

function endOfResult(ending: Ending): 'ok' | 'retry' {
  return outcomeOf(ending, 0).kind === 'again' ? 'retry' : 'ok';
}
