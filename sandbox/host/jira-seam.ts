/** The app's requests to Jira: held to the scopes of the manifest, written down, answered by the site. */
import type { RestEntry } from './request-entries';
import type { Descriptor, FetchCall } from './invoke/messages';
import type { Jira, JiraAnswer } from './jira';
import { masked, type RunLog } from './request-log';
import { coverageOf, missingScopeBody, type Coverage } from './scopes';

export type AskJira = (
  call: FetchCall,
  run: { readonly accountId?: string; readonly log: RunLog },
  signal: AbortSignal,
) => Promise<JiraAnswer>;

/** Asks `jira` for an app with these scopes. */
export function makeAskJira(jira: Jira, scopes: readonly string[]): AskJira {
  return async (call, { accountId, log }, signal) => {
    const began = Date.now();
    const as = asWhom(call.descriptor);
    const coverage = coverageOf(jira.operationFor(call.method, call.path), scopes);
    const note = (status: number, problem: RestEntry['problem']): void => {
      log.rest({
        method: call.method,
        path: masked(call.path),
        as,
        status,
        ms: Date.now() - began,
        ...describe(coverage),
        ...(problem === undefined ? {} : { problem }),
      });
    };
    if (coverage.kind === 'not-covered') {
      note(403, 'missing-scope');
      return refusal(missingScopeBody(coverage.operation, scopes));
    }
    try {
      const user = as === 'user' && accountId !== undefined ? { accountId } : {};
      const answer = await jira.ask({ ...call, as, ...user, body: call.body }, signal);
      note(answer.cut === undefined ? answer.status : 0, answer.problem);
      return answer;
    } catch (error) {
      note(0, 'given-up');
      throw error;
    }
  };
}

function describe(coverage: Coverage): Pick<RestEntry, 'operation' | 'scopes'> {
  switch (coverage.kind) {
    case 'unknown-route':
      return {};
    case 'not-covered':
      return { operation: coverage.operation.name };
    case 'covered':
      return { operation: coverage.operation.name, scopes: coverage.scopes };
  }
}

function refusal(body: unknown): JiraAnswer {
  return {
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function asWhom({ provider }: Descriptor): RestEntry['as'] {
  if (provider === 'user') return 'user';
  return provider === 'app' ? 'app' : 'anonymous';
}
