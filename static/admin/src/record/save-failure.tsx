/** Why saving failed. */
import type { Failure } from '../../../../src/contract/reply';
import { toFailureView } from '../../../../src/view/failure-view';
import { Notice } from '../notice';
import { useReader } from '../use-reader';

/** The message; what was entered is still there. */
export function SaveFailure({ failure }: { readonly failure: Failure }) {
  const { title, advice } = toFailureView(failure, useReader(), 1);
  return (
    <Notice appearance="error" title={title}>
      {advice}
    </Notice>
  );
}
