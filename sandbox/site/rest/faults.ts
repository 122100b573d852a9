/** What goes wrong on purpose instead of an operation's answer, and how its answer is spoilt. */
import { chance } from '../chance';
import { frameworkError, platformError, tooMany } from './answers';
import type { Faults } from '../settings';
import type { AnsweredOperation } from './operation';
import type { RestResponse } from './wire';

/** So many requests in a row, and the share of such rows that are refused. */
const BURST = 6;
const REFUSED_BURSTS = 0.2;

/** The answer in place of the real one; undefined = let the operation answer. `turn` counts the requests so far. */
export function failInstead(
  { jira: fault, seed }: Pick<Faults, 'jira' | 'seed'>,
  operation: AnsweredOperation,
  turn: number,
): RestResponse | undefined {
  switch (fault) {
    case 'down':
      return frameworkError(503, 'Service Unavailable');
    case 'flaky':
      return turn % 2 === 1 ? frameworkError(502, 'Bad Gateway') : undefined;
    case 'rate-limited':
      return tooMany('jira-quota-tenant-based', 5, 65000);
    case 'bursts':
      return isRefused(seed, turn)
        ? tooMany('jira-burst-based', 1 + (turn % 3), operation.perSecond)
        : undefined;
    case 'malformed':
      return {
        status: 200,
        headers: { 'content-type': 'text/html;charset=UTF-8' },
        body: '<!doctype html><title>Atlassian</title><p>Something went wrong.',
      };
    case 'refuses':
      return operation.name === 'getMyPermissions'
        ? undefined
        : platformError(403, 'You do not have permission to perform this operation.');
    case 'no-experimental':
      return operation.experimental === true
        ? frameworkError(404, `null for uri: ${operation.pathPattern}`)
        : undefined;
    case 'ok':
    case 'slow':
    case 'stuck':
    case 'cut':
    case 'empty':
    case 'no-browse-permission':
      return undefined;
  }
}

/** The answer of an operation as it arrives. */
export function spoilt(answer: RestResponse, fault: Faults['jira'], turn: number): RestResponse {
  if (fault === 'cut') return { ...answer, cut: turn % 2 === 1 ? 'before' : 'within' };
  return fault === 'empty' ? { ...answer, body: withoutEntries(answer.body) } : answer;
}

/** As Jira answers where rights take every entry of a page: bare lists say nothing more, pages say that they go on. */
function withoutEntries(body: unknown): unknown {
  if (Array.isArray(body)) return [];
  const isPage = typeof body === 'object' && body !== null && 'values' in body;
  return isPage ? { ...body, values: [], size: 0, isLastPage: false } : body;
}

function isRefused(seed: number, turn: number): boolean {
  return chance(seed, 'burst', Math.floor(turn / BURST)) < REFUSED_BURSTS;
}

/** How long the host waits before it answers. */
export function delayOf(fault: Faults['jira']): number | undefined {
  if (fault === 'slow') return 1500;
  return fault === 'stuck' ? 60_000 : undefined;
}
