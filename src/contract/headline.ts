/** The answer of a check: under which condition it holds, and what happens if the condition does not. */
import type { HeadlineCondition, ReportedVerdict } from './api';
import { decide, factsOf, type Invite } from '../decide/decide';
import { FACT_VALUES, type AccountState } from '../decide/facts';
import type { PreparedSite } from '../decide/site';
import { toReported } from './ways';

export interface Headline {
  readonly condition: HeadlineCondition;
  readonly headline: ReportedVerdict;
  readonly otherwise?: ReportedVerdict;
}

/** Answers for a new person unless the account makes no difference, or is known to be there. */
export function toHeadline(invite: Invite, site: PreparedSite): Headline {
  const others = invite.account.filter((state) => state !== 'none');
  const decideFor = (account: readonly AccountState[]): ReportedVerdict | undefined => {
    const [first, ...rest] = account;
    return first === undefined ? undefined : report({ ...invite, account: [first, ...rest] }, site);
  };
  if (!readsAccount(invite, site)) {
    return { condition: 'always', headline: report(invite, site) };
  }
  const known = others.length === invite.account.length;
  if (known) return { condition: 'known-account', headline: report(invite, site) };
  const otherwise = decideFor(others);
  return {
    condition: 'new-person',
    headline: report({ ...invite, account: ['none'] }, site),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

/** Whether it matters who stands behind the address: the same steps decide for a new person as for everybody else. */
function readsAccount(invite: Invite, site: PreparedSite): boolean {
  const [none, ...others] = FACT_VALUES.account;
  const [forNew, forOthers] = [[none] as const, others].map((account) =>
    decide({ ...invite, account }, site).decidedBy.join(),
  );
  return forNew !== forOthers;
}

function report(invite: Invite, site: PreparedSite): ReportedVerdict {
  return toReported(decide(invite, site), factsOf(invite, site));
}
