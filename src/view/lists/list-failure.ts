/** A failure around lists in words: some mean something else here than for a single answer. */
import type { Failure } from '../../contract/reply';
import { toFailureView, type FailureView } from '../failure-view';
import type { Reader } from '../reader';

/** The view of a failure. */
export function toListFailure(failure: Failure, reader: Reader): FailureView {
  const { words } = reader;
  const failures = { ...words.failures, ...words.lists.failures };
  return toFailureView(failure, { ...reader, words: { ...words, failures } });
}
