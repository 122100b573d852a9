/** Why something couldn't be saved, beside what was to be saved. */
import type { Failure } from '../../../src/contract/reply';
import { toFailureView } from '../../../src/view/failure-view';
import { Notice } from './notice';
import { useReader } from './use-reader';

/** Title and advice. */
export function SaveFailure({ failure }: { readonly failure: Failure }) {
  const { title, advice } = toFailureView(failure, useReader());
  return (
    <Notice appearance="error" title={title}>
      {advice}
    </Notice>
  );
}
