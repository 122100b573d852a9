/** Calls the function of a schedule as the platform does: with a request that names the module, for nobody. */
import { randomUUID } from 'node:crypto';
import type { RunForNobody } from '../invoke/run-for-nobody';
import type { Place } from '../place';
import type { RunSchedule } from './schedules';

/** Makes the function that runs schedules of the built bundle. What they return is ignored. */
export function makeRunSchedule(run: RunForNobody, site: () => Place['site']): RunSchedule {
  return ({ key, handler, timeoutMs }, how) =>
    run(
      {
        handler,
        timeoutMs,
        moduleType: 'scheduledTrigger',
        moduleKey: key,
        event: {
          context: { cloudId: site().cloudId, moduleKey: key },
          contextToken: 'sandbox',
        },
        chain: randomUUID(),
        title: `schedule ${key}`,
        by: 'a schedule',
      },
      how,
    );
}
