/** Recent predictions, counted by domain and project: whom a change of the setup would concern. */
import type { RecentPredictions } from '../contract/api';
import { PREDICTIONS_RECENT, type PredictionsRecent } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import type { Invocation } from '../context/invocation';
import { countPredictions } from '../context/ledger';
import { jiraAdmins } from './gates';
import { declareHandler } from './handler';

export const predictionsRecent = declareHandler({
  gate: jiraAdmins,
  payload: PREDICTIONS_RECENT,
  body: count,
});

async function count({
  invocation,
  payload,
}: {
  readonly invocation: Invocation;
  readonly payload: PredictionsRecent;
}): Promise<Reply<RecentPredictions>> {
  const counted = await countPredictions(invocation.ports, payload.from);
  return counted.ok
    ? { ok: true, data: counted.value }
    : { ok: false, error: { code: 'storage-failed' } };
}
