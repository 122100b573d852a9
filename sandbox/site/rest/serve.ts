/** A REST request on its way through the site: route, who asks, faults, limits, then the operation. */
import { accountById } from '../rights';
import type { SiteState } from '../types';
import { deskError, mustSignIn } from './answers';
import type { BurstCounter } from './burst';
import { delayOf, failInstead, spoilt } from './faults';
import { route, unknownRoute } from './router';
import type { Match } from './router';
import type { RestRequest, RestResponse } from './wire';

interface Traffic {
  readonly burst: BurstCounter;
  /** How many requests came before. */
  readonly turn: number;
}

export function serve(state: SiteState, request: RestRequest, traffic: Traffic): RestResponse {
  const { pathname, searchParams } = new URL(request.path, state.url);
  const match = route(request.method, pathname);
  if (match === undefined) return unknownRoute(request.method, pathname, state.url);
  const whole =
    failInstead(state.faults, match.operation, traffic.turn) ??
    traffic.burst.admit(match.operation) ??
    refuseOptIn(match, request) ??
    answerAs(state, request, match, searchParams);
  const { jira } = state.faults;
  const answer = spoilt(whole, jira, traffic.turn);
  const delayMs = delayOf(jira);
  return delayMs === undefined ? answer : { ...answer, delayMs };
}

function answerAs(
  state: SiteState,
  request: RestRequest,
  { operation, path }: Match,
  query: URLSearchParams,
): RestResponse {
  const user = request.accountId === undefined ? undefined : accountById(state, request.accountId);
  const signedOut = request.as === 'user' && user?.standing !== 'active';
  if (signedOut) return mustSignIn;
  if (request.as === 'anonymous' && operation.name !== 'getMyPermissions') return mustSignIn;
  const as = request.as;
  return operation.answer({ state, user: as === 'user' ? user : undefined, as, path, query });
}

/** Experimental operations answer only to those who say that they know it. */
function refuseOptIn({ operation }: Match, { headers }: RestRequest): RestResponse | undefined {
  if (operation.experimental !== true) return undefined;
  const optIn = Object.entries(headers).find(
    ([name]) => name.toLowerCase() === 'x-experimentalapi',
  );
  if (optIn?.[1] === 'opt-in' || optIn?.[1] === 'true') return undefined;
  return deskError(
    412,
    "This API is experimental. Experimental APIs are not guaranteed to be stable within the preview period. You must set the header 'X-ExperimentalApi: opt-in' to opt into using this API.",
    'sd.rest.experimental.api',
  );
}
