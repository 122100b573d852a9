/** The accounts of the site, counted by domain: whom a change of the setup would concern. */
import type { AccountsReport } from '../contract/api';
import { ACCOUNTS_COUNT, type AccountsCount } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { countAccounts } from '../context/account-count';
import { parseCursor } from '../context/count-cursor';
import type { Invocation } from '../context/invocation';
import { toFailure } from './failures';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';

export const accountsCount = declareHandler({
  gate: jiraAdmins,
  payload: ACCOUNTS_COUNT,
  body: count,
});

async function count({
  invocation,
  payload,
}: {
  readonly invocation: Invocation;
  readonly payload: AccountsCount;
}): Promise<Reply<AccountsReport>> {
  const from = payload.from === undefined ? undefined : parseCursor(payload.from);
  if (payload.from !== undefined && from === undefined) {
    return { ok: false, error: { code: 'bad-request', field: 'from' } };
  }
  const counted = await countAccounts(invocation.ports, from);
  if (counted.ok) return { ok: true, data: counted.report };
  return 'code' in counted
    ? { ok: false, error: { code: counted.code } }
    : { ok: false, error: toFailure(counted) };
}
