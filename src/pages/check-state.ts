/** What a check has come to, and how the answer of a single address takes its place in a list. */
import type { CheckReport } from '../contract/api';
import type { Failure, Reply } from '../contract/reply';

/** A list of answers. */
export interface Answered {
  readonly is: 'done';
  readonly report: CheckReport;
  /** Addresses of the list that are being checked once more. */
  readonly again: readonly string[];
  /** Why an answer is still the old one: checking it again failed. */
  readonly kept: ReadonlyMap<string, Failure>;
}

export type CheckState =
  | { readonly is: 'idle' }
  | { readonly is: 'checking'; readonly addresses: readonly string[] }
  | { readonly is: 'failed'; readonly failure: Failure; readonly addresses: readonly string[] }
  | Answered;

/** The state after a whole list came back. */
export function afterList(reply: Reply<CheckReport>, addresses: readonly string[]): CheckState {
  return reply.ok
    ? { is: 'done', report: reply.data, again: [], kept: new Map() }
    : { is: 'failed', failure: reply.error, addresses };
}

/** The state once an address of the list is asked again; where there is no list, nothing changes. */
export function whileAgain(state: CheckState, address: string): CheckState {
  return state.is === 'done' && !state.again.includes(address)
    ? { ...state, again: [...state.again, address] }
    : state;
}

/** The state after an address came back; the other answers stand as they are by now. A failure drives out no answer. */
export function afterAgain(
  state: CheckState,
  address: string,
  reply: Reply<CheckReport>,
): CheckState {
  if (state.is !== 'done') return state;
  const fresh = reply.ok
    ? reply.data.results.find((result) => result.address === address)
    : { address, failed: reply.error };
  const again = state.again.filter((other) => other !== address);
  const old = state.report.results.find((result) => result.address === address);
  const kept = new Map(state.kept);
  kept.delete(address);
  if (fresh === undefined) return { ...state, again };
  if ('failed' in fresh && old !== undefined && !('failed' in old)) {
    return { ...state, again, kept: kept.set(address, fresh.failed) };
  }
  const results = state.report.results.map((result) => (result === old ? fresh : result));
  return { ...state, again, kept, report: { ...state.report, results } };
}
