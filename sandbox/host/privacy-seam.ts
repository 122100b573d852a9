/** Atlassian's personal data reporting, where `privacy.reportPersonalData` of `@forge/api` ends: who must be erased or read again. */
import * as v from 'valibot';
import { personalDataStatus } from '../site/accounts';
import type { SimulatedSite } from '../site/site';
import type { Answered, AskService } from './forge-fetch';
import type { RunLog } from './request-log';

const SCOPE = 'report:personal-data';
const OPERATION = { name: 'reportPersonalData', scopes: [SCOPE] };

const Report = v.object({
  accounts: v.pipe(
    v.array(
      v.object({
        accountId: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9:-]{1,128}$/)),
        updatedAt: v.pipe(v.string(), v.isoTimestamp()),
      }),
    ),
    v.minLength(1),
    v.maxLength(90),
  ),
});

/** Answers reports for an app with these scopes. No report leaves for a real site: it keeps everything. */
export function makeAskPrivacy(
  site: () => SimulatedSite | undefined,
  scopes: readonly string[],
): AskService {
  return ({ method, path, body }, { log }) => {
    const began = Date.now();
    const answer = scopes.includes(SCOPE)
      ? answerTo(body, site(), log)
      : refused(log, `missing-scope: ${SCOPE}`);
    log.rest({
      method,
      path,
      as: 'app',
      status: answer.status,
      ms: Date.now() - began,
      operation: OPERATION.name,
      ...(answer.status === 403 ? { problem: 'missing-scope' } : { scopes: OPERATION.scopes }),
    });
    return Promise.resolve(answer);
  };
}

function answerTo(
  body: string | undefined,
  site: SimulatedSite | undefined,
  log: RunLog,
): Answered {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), body);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failed(400, 'BAD_REQUEST', `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
  }
  const state = site?.state();
  if (state?.faults.jira === 'down') return failed(503, 'UNAVAILABLE', 'Atlassian is down');
  if (state?.faults.jira === 'rate-limited') {
    return { ...failed(429, 'RATE_LIMITED', 'Too many reports'), headers: RETRY };
  }
  const accounts = parsed.output.accounts.flatMap(({ accountId, updatedAt }) => {
    const status = state ? personalDataStatus(state, accountId, Date.parse(updatedAt)) : 'fine';
    log.line(`personal data reported: ${accountId}, read at ${updatedAt}: ${status}`);
    if (accountId === 'unknown') log.refused('personal data of the account “unknown” reported');
    return status === 'fine' ? [] : [{ accountId, status }];
  });
  return accounts.length === 0
    ? { status: 204, headers: CYCLE }
    : { status: 200, headers: CYCLE, body: JSON.stringify({ accounts }) };
}

const JSON_TYPE = { 'content-type': 'application/json' };
/** How often each account is to be reported. */
const CYCLE = { ...JSON_TYPE, 'cycle-period': 'P7D' };
const RETRY = { ...JSON_TYPE, 'retry-after': '5' };

function failed(status: number, errorType: string, errorMessage: string): Answered {
  return { status, headers: JSON_TYPE, body: JSON.stringify({ errorType, errorMessage }) };
}

function refused(log: RunLog, text: string): Answered {
  log.refused(text);
  return failed(403, 'FORBIDDEN', text);
}
