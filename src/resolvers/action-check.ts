/** What an action asks: an answer alone, without the page that would warn of the record around it. */
import type { CheckReport } from '../contract/api';
import { ANYWHERE_CHECK } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { readRecordDoubt, type RecordDoubt } from '../context/record-doubt';
import { checkAnywhere, type AnywhereRequest } from './anywhere';
import { agentsAnywhere } from './gates';
import { declareHandler } from './handler';

/** The report of a check, and why it may not hold. */
export interface DoubtedReport extends CheckReport {
  readonly doubt: RecordDoubt | undefined;
}

export const actionCheck = declareHandler({
  gate: agentsAnywhere,
  payload: ANYWHERE_CHECK,
  body: check,
});

async function check(request: AnywhereRequest): Promise<Reply<DoubtedReport>> {
  const { store, now } = request.invocation.ports;
  const checked = await checkAnywhere(request);
  if (!checked.ok) return checked;
  const read = await readRecordDoubt(store, now());
  return read.ok
    ? { ok: true, data: { ...checked.data, doubt: read.doubt } }
    : { ok: false, error: { code: read.code } };
}
