/** `/jira/rest/…`: the simulated site's REST API over HTTP, for a client such as jira.js, with Basic authentication. */
import { Hono, type Context } from 'hono';
import type { World } from '../world';

const PREFIX = '/jira';

/** The user name of the credentials is an account id; the password is not looked at. */
export function jiraRoutes(world: Pick<World, 'stage'>): Hono {
  const app = new Hono();
  app.all('/rest/*', async (c) => {
    const url = new URL(c.req.url);
    const accountId = userIn(c);
    const text = await c.req.text();
    const answer = await world.stage.jira.ask(
      {
        method: c.req.method,
        path: url.pathname.slice(PREFIX.length) + url.search,
        headers: c.req.header(),
        as: accountId === undefined ? 'anonymous' : 'user',
        ...(accountId === undefined ? {} : { accountId }),
        ...(text === '' ? {} : { body: text }),
      },
      c.req.raw.signal,
    );
    if (answer.problem) {
      console.warn(`jira over HTTP: ${c.req.method} ${url.pathname}: ${answer.problem}`);
    }
    return new Response(answer.body ?? null, answer);
  });
  return app;
}

function userIn(c: Context): string | undefined {
  const named = c.req.header('x-sandbox-user');
  if (named) return named;
  const [kind, secret] = (c.req.header('authorization') ?? '').split(' ');
  if (kind?.toLowerCase() !== 'basic' || !secret) return undefined;
  const text = Buffer.from(secret, 'base64').toString();
  // Account ids may hold colons; the password comes after the last one.
  return text.slice(0, text.lastIndexOf(':'));
}
