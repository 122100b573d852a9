/** Answers as the back end sends them, made with the real core on the neutral site, for tests of the view. */
import type { CheckedAddress, PageReport, ReportedVerdict } from '../../src/contract/api';
import type { FactReport } from '../../src/contract/fact-report';
import { toReported } from '../../src/contract/ways';
import { decide, factsOf, type Invite } from '../../src/decide/decide';
import { FACT_VALUES, type AccountState } from '../../src/decide/facts';
import type { Reader } from '../../src/view/reader';
import { spokenIn } from '../../src/view/words/every-language';
import { inviteWith, siteWith, type Differs } from '../oracle/neutral-site';

/** Everything is read at this moment. */
const NOW = Date.parse('2026-11-23T12:00:00Z');
export const READER: Reader = { ...spokenIn('en'), now: NOW };

/** ISO time this many seconds ago. */
export function ago(seconds: number): string {
  return new Date(NOW - seconds * 1000).toISOString();
}

/** An answer for a person who is new, with what happens otherwise. */
export function answerWith(
  differs: Differs,
  also: { readonly facts?: readonly FactReport[]; readonly fromStorage?: boolean } = {},
): CheckedAddress {
  const { address } = inviteWith(differs);
  return {
    address,
    condition: 'new-person',
    headline: reportedWith(differs),
    otherwise: otherwiseWith(differs),
    facts: also.facts ?? [],
    checkedAt: ago(120),
    fromStorage: also.fromStorage ?? false,
  };
}

/** The verdict on an invite that differs from the neutral one, as it travels. */
export function reportedWith(differs: Differs, changes: Partial<Invite> = {}): ReportedVerdict {
  const [invite, site] = [{ ...inviteWith(differs), ...changes }, siteWith(differs)];
  return toReported(decide(invite, site), factsOf(invite, site));
}

/** The verdict if the person is not new, whatever account they have. */
export function otherwiseWith(differs: Differs): ReportedVerdict {
  const isAccount = (state: AccountState) => state !== 'none';
  const [first = 'invited', ...rest] = FACT_VALUES.account.filter(isAccount);
  return reportedWith(differs, { account: [first, ...rest] });
}

export const PAGE: PageReport = {
  project: {
    id: '10001',
    key: 'HELP',
    name: 'IT help',
    serviceDeskId: '1',
    senderAddress: 'help@acme.atlassian.net',
    portalUrl: 'https://acme.atlassian.net/servicedesk/customer/portal/1',
    customersUrl: 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/customers',
    readAt: ago(0),
    missing: [],
  },
  siteUrl: 'https://acme.atlassian.net',
  record: {
    revision: '1',
    savedAt: ago(3 * 86_400),
    savedBy: 'sam',
    authorName: 'Sam',
    confirmedAt: ago(3 * 86_400),
    confirmedBy: 'sam',
  },
  staleAfterDays: 30,
  caller: { mayAdminister: false },
  facts: [],
};
