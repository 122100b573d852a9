/** Everything of the app that runs without a page: queues, schedules, product events; and whether there is an app at all. */
import type { Faults } from '../site/settings';
import type { Disk } from './disk';
import { makeDeliver } from './events/deliver';
import { openProductEvents, type ProductEvents } from './events/product-events';
import { makeRunForNobody, type RunParts } from './invoke/run-for-nobody';
import { makeConsume } from './queue/consume';
import { openQueue, type EventQueue } from './queue/queue';
import { makeRunSchedule } from './schedule/run-schedule';
import { openSchedules, type Schedules } from './schedule/schedules';

export interface Background {
  readonly queue: EventQueue;
  readonly events: ProductEvents;
  readonly schedules: Schedules;
  installed(): boolean;
  /** Ends what runs, forgets what waits: nothing begins any more. */
  uninstall(): Promise<void>;
  /** Schedules begin anew; no event of earlier is left. */
  install(): Promise<void>;
  /** Begins what is due. */
  wake(): void;
  /** Ends what runs; it goes on with the next start. */
  stop(): Promise<void>;
}

interface Parts extends RunParts {
  readonly disk: Disk;
  readonly faults: () => Faults | undefined;
  readonly warn: (text: string) => void;
}

/** Opens it as it was left; nothing begins before it is woken. */
export async function openBackground(parts: Parts): Promise<Background> {
  const { disk, clock, manifest, faults, warn, site } = parts;
  const meta = disk.shelf('meta');
  let isInstalled = (await meta.get('installed')) !== false;
  const run = makeRunForNobody(parts);
  const queue = await openQueue({
    shelf: disk.shelf('queue'),
    clock,
    consumers: manifest.consumers,
    consume: makeConsume(run, clock),
    faults,
  });
  const events = await openProductEvents({
    shelf: disk.shelf('events'),
    clock,
    triggers: manifest.triggers,
    scopes: manifest.scopes,
    deliver: makeDeliver(run),
    faults,
    installed: () => isInstalled,
    warn,
  });
  const schedules = await openSchedules({
    shelf: meta,
    clock,
    schedules: manifest.schedules,
    run: makeRunSchedule(run, site),
    timePassed: () => {
      queue.wake();
      events.wake();
    },
  });
  const uninstall = async (): Promise<void> => {
    isInstalled = false;
    await schedules.halt();
    await queue.clear();
    await events.clear();
    await meta.write(new Map([['installed', false]]));
  };
  if (!isInstalled) await uninstall();
  return {
    queue,
    events,
    schedules,
    installed: () => isInstalled,
    uninstall,
    install: async () => {
      isInstalled = true;
      schedules.begin();
      await meta.write(new Map([['installed', true]]));
    },
    wake: () => {
      queue.wake();
      events.wake();
      schedules.wake();
    },
    stop: async () => {
      await schedules.stop();
      await events.stop();
      await queue.stop();
    },
  };
}
