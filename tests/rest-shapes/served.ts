/** The simulated site behind the sandbox's own HTTP route, with a note of every request. */
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { jiraRoutes } from '../../sandbox/host/api/jira-routes';
import { simulatedJira } from '../../sandbox/host/jira';
import { simulatedStage } from '../../sandbox/host/stage';
import { openSite, type SimulatedSite } from '../../sandbox/site/site';
import type { ExampleName } from '../../sandbox/site/types';

export interface Served {
  readonly site: SimulatedSite;
  /** For `host` of a client. */
  readonly url: string;
  /** `GET /rest/…` of each request so far, without query. */
  readonly requests: string[];
  /** Moves the site's clock, past a limit per second. */
  readonly advance: (ms: number) => void;
  readonly stop: () => Promise<void>;
}

export async function serveSite(example: ExampleName): Promise<Served> {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  const site = openSite({ now: () => now, from: example });
  const requests: string[] = [];
  const app = new Hono();
  app.use(async (c, next) => {
    requests.push(`${c.req.method} ${new URL(c.req.url).pathname.replace(/^\/jira/, '')}`);
    await next();
  });
  app.route('/jira', jiraRoutes({ stage: simulatedStage(site, simulatedJira(site)) }));
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    site,
    url: `http://127.0.0.1:${String(address.port)}/jira`,
    requests,
    advance: (ms) => {
      now += ms;
    },
    stop: () =>
      new Promise((resolve) => {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
