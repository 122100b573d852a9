/** An account that appeared: its kind, the domain of its address, and whether it was predicted. No address leaves this file. */
import * as v from 'valibot';
import { parseAddress } from '../../decide/address';
import { EXPECTATION, markOf } from '../expectation';
import { readExpected } from '../ledger';
import type { Store, Stored } from '../ports';

const MARK = v.object({
  mark: v.picklist(['came-true', 'did-not', 'cannot-tell']),
  outcomes: EXPECTATION.entries.outcomes,
  revision: v.exactOptional(v.string()),
  otherReading: v.exactOptional(v.literal(true)),
});

/** Its shape in storage. */
export const APPEARED_ACCOUNT = v.object({
  hash: v.string(),
  made: v.picklist(['atlassian', 'portal-only']),
  /** Absent: Jira does not show the address. */
  domain: v.exactOptional(v.string()),
  after: v.string(),
  by: v.string(),
  mark: v.exactOptional(MARK),
});

export type AppearedAccount = v.InferOutput<typeof APPEARED_ACCOUNT>;

export interface NewAccount {
  readonly hash: string;
  readonly made: AppearedAccount['made'];
  readonly emailAddress: string | undefined;
  /** The project that it is a customer of, where that is known. */
  readonly projectId?: string | undefined;
  readonly after: string;
  readonly by: string;
}

/** The account as it is kept, and where the prediction lies that is now held against it. */
export interface Told {
  readonly appeared: AppearedAccount;
  readonly predictedUnder?: string;
}

/** Takes the address for its domain and its prediction, and forgets it. */
export async function tellAppeared(
  store: Store,
  secret: string,
  { emailAddress, projectId, ...account }: NewAccount,
): Promise<Stored<Told>> {
  const address = emailAddress === undefined ? undefined : parseAddress(emailAddress);
  if (address?.valid !== true) return { ok: true, value: { appeared: account } };
  const appeared = { ...account, domain: address.domain };
  const found = await readExpected(store, secret, [{ address, projectId }]);
  if (!found.ok) return found;
  const [prediction] = found.value;
  if (prediction === undefined) return { ok: true, value: { appeared } };
  const { outcomes, other, revision } = prediction.expected;
  const mark: AppearedAccount['mark'] = {
    mark: markOf(prediction.expected, account.made),
    outcomes,
    ...(revision === undefined ? {} : { revision }),
    ...(other.includes(account.made) ? { otherReading: true } : {}),
  };
  return { ok: true, value: { appeared: { ...appeared, mark }, predictedUnder: prediction.key } };
}
