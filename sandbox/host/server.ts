/** The sandbox's server: starts on a port of this machine, stops cleanly. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { ExampleName } from '../site/types';
import { accountRoutes } from './api/account-routes';
import { actionRoutes } from './api/action-routes';
import { appRoutes } from './api/app-routes';
import { backgroundRoutes } from './api/background-routes';
import { errorAnswer } from './api/checked';
import { DOCS, fileRoutes } from './api/files';
import { jiraRoutes } from './api/jira-routes';
import { siteRoutes } from './api/site-routes';
import type { RealSite } from './real-jira';
import { openWorld } from './world';

const HOST = '127.0.0.1';
const KEEP_ALIVE_MS = 120_000;

export interface SandboxOptions {
  /** Root of the repository; the current folder unless said. */
  readonly root?: string;
  /** 0 (the default) = any free port. */
  readonly port?: number;
  /** Folder that the sandbox's data lie in. */
  readonly data: string;
  readonly example?: ExampleName;
  /** False: nothing is recorded. Given at all: the example is reset. */
  readonly recorded?: boolean;
  readonly site?: RealSite;
  readonly timeoutMs?: number;
  /** What runs without a page does not really wait: the clock goes on by as much. */
  readonly leapsOverWaits?: boolean;
  /** Hears what would go wrong on a real site; the terminal unless said. */
  readonly warn?: (text: string) => void;
}

export interface Sandbox {
  /** Without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Another program listens there. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`port ${String(port)} is taken`);
  }
}

/** Opens the store, starts the server. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { root = process.cwd(), port = 0 } = options;
  const warn =
    options.warn ??
    ((text: string) => {
      console.warn(`sandbox: ${text}`);
    });
  const part = options.site ? new URL(options.site.url).hostname : 'simulated';
  // The documentation is published beside the app, once it is known where.
  let variables = {};
  const world = await openWorld({
    ...options,
    root,
    warn,
    variables: () => variables,
    data: join(options.data, part),
  });
  const app = new Hono();
  app.onError(errorAnswer);
  app.route('/api', siteRoutes(world));
  app.route('/api', appRoutes(world));
  app.route('/api', accountRoutes(world));
  app.route('/api', actionRoutes(world));
  app.route('/api', backgroundRoutes(world));
  app.route('/jira', jiraRoutes(world));
  app.route('/', fileRoutes(world, root));

  const server = createAdaptorServer({ fetch: app.fetch });
  // A connection that is closed while the next request is on its way in it would lose that request.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE_MS;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, resolve);
    });
  } catch (error) {
    await world.close();
    throw isPortTaken(error) ? new PortTaken(port) : error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://localhost:${String(address.port)}`;
  if (existsSync(join(root, DOCS, 'index.html'))) variables = { DOCS_URL: `${url}/docs/` };
  return {
    url,
    stop: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await world.save();
      await world.close();
    },
  };
}

function isPortTaken(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE'
  );
}
