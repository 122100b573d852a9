/** A site's REST API as the sandbox reaches it, simulated or real: one shape for both. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Operation, RestRequest, RestResponse } from '../site/rest/wire';
import type { SimulatedSite } from '../site/site';

/** Text, because a broken site may answer something that is not JSON. */
export interface JiraAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the app only: over HTTP and to a page's own requests the answer arrives whole. */
  readonly cut?: RestResponse['cut'];
  readonly problem?: 'unknown-route' | 'refused-write' | 'unreachable';
}

export interface Jira {
  /** The documented operation that a request is, where it is one. */
  operationFor(method: string, path: string): Operation | undefined;
  /** Rejects only when `signal` says that nobody waits any more. */
  ask(request: RestRequest, signal?: AbortSignal): Promise<JiraAnswer>;
}

/** The simulated site, with the delays that it asks for. */
export function simulatedJira(site: Pick<SimulatedSite, 'operationFor' | 'rest'>): Jira {
  return {
    operationFor: (method, path) => site.operationFor(method, path),
    ask: async (request, signal) => {
      const { status, headers, body, delayMs, cut, unknownRoute } = site.rest(request);
      if (delayMs !== undefined) await pause(delayMs, undefined, signal ? { signal } : {});
      return {
        status,
        headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...(unknownRoute ? { problem: 'unknown-route' as const } : {}),
        ...(cut === undefined ? {} : { cut }),
      };
    },
  };
}
