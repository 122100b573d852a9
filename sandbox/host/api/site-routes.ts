/** `/api`: the simulated site as one plays with it: true settings, invites, mailbox, people, clock, reset. */
import { Hono } from 'hono';
import type { SimulatedSite } from '../../site/site';
import type { SiteAccount, SitePatch } from '../../site/types';
import type { AcceptReply, AccountsReply, InviteReply, MailboxReply } from '../http-api';
import type { World } from '../world';
import { AcceptBody, AccountsQuery, ClockBody, InviteBody, ResetBody, SiteBody } from './bodies';
import { BadRequest, bodyOf, checked } from './checked';
import { simulated } from './simulated';
import { clockOf, stateFor } from './state';

/** Routes that look at the site or change it. */
export function siteRoutes(world: World): Hono {
  const app = new Hono();

  app.get('/state', async (c) => c.json(await stateFor(world, c.req.query('userId'))));

  app.post('/site', async (c) => {
    simulated(world).change(withoutGaps(await bodyOf(c, SiteBody)));
    await world.save();
    return c.json(await stateFor(world, c.req.query('userId')));
  });

  app.post('/reset', async (c) => {
    const { example, recorded } = await bodyOf(c, ResetBody);
    simulated(world);
    await world.reset(example, recorded);
    return c.json(await stateFor(world, c.req.query('userId')));
  });

  app.post('/invite', async (c) => {
    const { userId: by, ...request } = await bodyOf(c, InviteBody);
    const site = simulated(world);
    const { projects, accounts } = site.state();
    if (!projects.some(({ key }) => key === request.projectKey)) {
      throw new BadRequest(`there is no project ${request.projectKey}`, 404);
    }
    if (!accounts.some(({ accountId }) => accountId === by)) {
      throw new BadRequest(`nobody here has the account id ${by}`, 404);
    }
    const result = site.invite({ ...request, by });
    await world.save();
    return c.json(result satisfies InviteReply);
  });

  app.get('/mailbox', (c) =>
    c.json({ mails: simulated(world).state().mailbox } satisfies MailboxReply),
  );
  app.post('/mailbox/accept', async (c) => {
    const { mailId } = await bodyOf(c, AcceptBody);
    const accepted = simulated(world).acceptMail(mailId);
    await world.save();
    return c.json({ accepted } satisfies AcceptReply);
  });

  app.get('/accounts', (c) => {
    const { query, projectKey, start, limit } = checked(c.req.query(), AccountsQuery);
    const found = people(simulated(world), query.toLowerCase(), projectKey);
    return c.json({
      total: found.length,
      accounts: found.slice(start, start + limit),
    } satisfies AccountsReply);
  });

  app.get('/clock', (c) => c.json(clockOf(world)));
  app.post('/clock', async (c) => {
    const { advanceMs, mostRuns } = await bodyOf(c, ClockBody);
    await world.passTime(advanceMs, mostRuns);
    return c.json(clockOf(world));
  });
  return app;
}

function people(
  site: SimulatedSite,
  query: string,
  projectKey: string | undefined,
): readonly SiteAccount[] {
  const { accounts, projects } = site.state();
  const project = projects.find(({ key }) => key === projectKey);
  return accounts.filter(
    ({ accountId, displayName, emailAddress }) =>
      (project === undefined || project.customers.includes(accountId)) &&
      `${displayName} ${emailAddress}`.toLowerCase().includes(query),
  );
}

/** A patch in which absent means absent: JSON knows no `undefined`, but the types of a checked body do. */
function withoutGaps(body: unknown): SitePatch {
  return JSON.parse(JSON.stringify(body)) as SitePatch;
}
