/** A server that answers as the app access settings of an organization are documented (platform.md 1.1), and breaks on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ORG = 'a1b2c3d4-0000-4000-8000-1234567890ab';
export const KEY = 'ATCTT-secret-key-0123456789';
const PLACE = `/admin/v2/orgs/${ORG}/app-access-settings/domains`;

export interface SimulatedGrant {
  readonly productId: string;
  readonly accessMode?: string | null;
  readonly defaultRole?: string | null;
}

export interface SimulatedDomain {
  readonly enabled?: boolean;
  readonly products?: readonly SimulatedGrant[];
}

/** Answers instead of the ordinary one; `false` leaves it to the ordinary one. */
export type Fault = (request: IncomingMessage, response: ServerResponse, count: number) => boolean;

export interface AppAccessServer {
  readonly api: string;
  /** Method and address of each request, in order. */
  readonly requests: readonly string[];
  /** How many were answered at once, at most. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

/** The form of `links.next`: the documented one, a whole address, or a path. */
export type NextForm = (cursor: string) => string;

export interface Simulation {
  readonly domains: Readonly<Record<string, SimulatedDomain>>;
  readonly fault?: Fault;
  readonly next?: NextForm;
  /** Each answer takes this long. */
  readonly delayMs?: number;
}

export async function startAppAccess(simulation: Simulation): Promise<AppAccessServer> {
  const requests: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    open += 1;
    most = Math.max(most, open);
    // Sent before the client can ask again; cut off where nothing is sent.
    response.once('finish', () => (open -= 1));
    response.once('close', () => (open -= response.writableFinished ? 0 : 1));
    if (simulation.fault?.(request, response, requests.length) === true) return;
    setTimeout(() => answer(simulation, request, response), simulation.delayMs ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    api: `http://127.0.0.1:${String(port)}`,
    requests,
    mostAtOnce: () => most,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(response: ServerResponse, status: number, body: unknown): true {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
  return true;
}

function answer(simulation: Simulation, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '', 'http://127.0.0.1');
  if (request.headers.authorization !== `Bearer ${KEY}`) json(response, 401, { code: 401 });
  else if (request.method !== 'GET') json(response, 405, {});
  else if (url.pathname === PLACE) json(response, 200, pageOf(simulation, url.searchParams));
  else if (url.pathname.startsWith(`${PLACE}/`)) {
    const domain = decodeURIComponent(url.pathname.slice(PLACE.length + 1));
    const { enabled, products = [] } = simulation.domains[domain] ?? { enabled: false };
    json(response, 200, { domain, enabled: enabled ?? true, adminNotifications: false, products });
  } else json(response, 404, { message: 'no such organization' });
}

/** Cursors hold what a sloppy client would spoil: a plus, a slash and an equals sign. */
function pageOf({ domains, next = (c) => c }: Simulation, query: URLSearchParams): unknown {
  const limit = Number(query.get('limit') ?? '20');
  if (limit < 1 || limit > 100) throw new RangeError('limit');
  const names = Object.keys(domains).sort();
  const cursor = query.get('cursor');
  const from = cursor === null ? 0 : Number(/^at\+\/(\d+)=$/.exec(cursor)?.[1] ?? names.length);
  const following = from + limit;
  const data = names.slice(from, following).map((domain) => ({
    domain,
    enabled: domains[domain]?.enabled ?? true,
    numberOfProductsAppliesTo: domains[domain]?.products?.length ?? 0,
  }));
  const more =
    following < names.length ? next(encodeURIComponent(`at+/${String(following)}=`)) : null;
  return { data, links: { self: PLACE, prev: null, next: more } };
}
