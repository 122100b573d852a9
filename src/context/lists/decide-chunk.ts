/** One chunk of a list decided: each row with what was read of its account, and equal verdicts stored once. */
import { toListVerdict, countedAs } from '../../contract/list-verdict';
import type { ListVerdict } from '../../contract/lists';
import { switchState } from '../../decide/site';
import type { Invite } from '../../decide/decide';
import type { SettingsInUse } from '../settings-in-use';
import type { KnownAccounts } from './known-accounts';
import type { ListHead, OutputChunk, ReadingState } from './stored';

/** What all rows of a list share. */
export interface ListBasis {
  readonly head: ListHead;
  readonly settings: SettingsInUse;
  readonly accounts: KnownAccounts;
  readonly reading: ReadingState;
}

/** Decides rows in their order. */
export function decideChunk(
  rows: readonly (readonly [line: number, address: string])[],
  basis: ListBasis,
): { readonly output: OutputChunk; readonly counts: Readonly<Record<string, number>> } {
  const places = new Map<string, number>();
  const verdicts: ListVerdict[] = [];
  const counts: Record<string, number> = {};
  const decided = rows.map(([line, address]): [number, string, number] => {
    const verdict = verdictOf(address, basis);
    const counted = countedAs(verdict);
    counts[counted] = (counts[counted] ?? 0) + 1;
    const key = JSON.stringify(verdict);
    const place = places.get(key) ?? verdicts.push(verdict) - 1;
    places.set(key, place);
    return [line, address, place];
  });
  return { output: { rows: decided, verdicts }, counts };
}

function verdictOf(address: string, { head, settings, accounts, reading }: ListBasis): ListVerdict {
  const { possible, because } = accounts.factOf(address, reading);
  const { project } = settings;
  const invite: Invite = {
    address,
    route: 'customers-page',
    inviter: head.inviter,
    account: possible,
    project: {
      customerInvited: switchState('project.customerInvited', project.customerInvited),
      // What Jira showed when the list was made beats what somebody recorded.
      portalAccess:
        head.portalAccess.length === 1 || project.portalAccess === undefined
          ? head.portalAccess
          : [project.portalAccess],
    },
  };
  return toListVerdict(invite, settings.site, because);
}
