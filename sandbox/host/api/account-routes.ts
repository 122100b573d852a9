/** `/api/accounts/…`: people of the simulated site who change, or whose account is closed. Jira tells the app of it. */
import { Hono } from 'hono';
import type { World } from '../world';
import { ChangeAccountBody, CloseAccountBody } from './bodies';
import { BadRequest, bodyOf } from './checked';
import { simulated } from './simulated';

/** Routes that change people. */
export function accountRoutes(world: World): Hono {
  const app = new Hono();

  app.post('/accounts/change', async (c) => {
    const { accountId, ...patch } = await bodyOf(c, ChangeAccountBody);
    const isThere = simulated(world).changeAccount(accountId, patch);
    await written(world, accountId, isThere);
    return c.body(null, 204);
  });

  app.post('/accounts/close', async (c) => {
    const { accountId } = await bodyOf(c, CloseAccountBody);
    const site = simulated(world);
    if (site.summary().personas.some((one) => one.accountId === accountId)) {
      throw new BadRequest('whom one can be in the sandbox cannot go', 409);
    }
    await written(world, accountId, site.closeAccount(accountId));
    return c.body(null, 204);
  });
  return app;
}

async function written(world: World, accountId: string, isThere: boolean): Promise<void> {
  if (!isThere) throw new BadRequest(`nobody here has the account id ${accountId}`, 404);
  await world.save();
}
