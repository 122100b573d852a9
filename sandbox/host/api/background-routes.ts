/** `/api`: what runs without a page (queues, schedules, product events), and installing the app. */
import { Hono } from 'hono';
import type { EventsReply } from '../events/events-api';
import type { StateReply } from '../http-api';
import type { Ran } from '../invoke/run-for-nobody';
import type { QueueReply } from '../queue/queue-api';
import type { RunScheduleReply, SchedulesReply } from '../schedule/schedule-api';
import { endOf } from '../schedule/schedules';
import type { World } from '../world';
import { RunScheduleBody } from './bodies';
import { BadRequest, bodyOf } from './checked';
import { stateFor } from './state';

/** Routes that look at it, run a schedule, take the app away and bring it back. */
export function backgroundRoutes(world: World): Hono {
  const app = new Hono();
  const { queue, events, schedules } = world.background;

  app.get('/queue', (c) => c.json(queue.view() satisfies QueueReply));
  app.get('/events', (c) => c.json(events.view() satisfies EventsReply));
  app.get('/schedules', (c) => c.json({ schedules: schedules.lines() } satisfies SchedulesReply));

  app.post('/schedules/run', async (c) => {
    const { key, kill } = await bodyOf(c, RunScheduleBody);
    mustBeInstalled(world);
    if (!world.manifest.schedules.some((schedule) => schedule.key === key)) {
      throw new BadRequest(`the manifest has no schedule ${key}`, 404);
    }
    const ran = await schedules.run(key, kill);
    if (!ran) throw new BadRequest(`${key} is running`, 409);
    return c.json(replyOf(ran));
  });

  app.post('/uninstall', async (c) => {
    await world.uninstall();
    return c.json((await stateFor(world, c.req.query('userId'))) satisfies StateReply);
  });
  app.post('/install', async (c) => {
    if (!world.background.installed()) await world.install();
    return c.json((await stateFor(world, c.req.query('userId'))) satisfies StateReply);
  });
  return app;
}

/** Without the app nothing of it runs. */
export function mustBeInstalled({ background }: World): void {
  if (!background.installed()) throw new BadRequest('the app is not installed', 409);
}

function replyOf(ran: Ran): RunScheduleReply {
  const { ending, ms, rest, storage, heapBytes } = ran;
  return {
    end: endOf(ran),
    ...(ending.kind === 'thrown' ? { thrown: { name: ending.name, message: ending.message } } : {}),
    ms,
    rest,
    storage,
    heapBytes,
  };
}
