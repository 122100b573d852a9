/** Counts the problems and warnings to look at, beside the page; apart, so that the checks are fetched when it is idle. */
import { useEffect } from 'react';
import { countToLookAt, type SetUpSoFar } from '../../../../src/view/first-steps';
import type { Finding } from '../../../../src/audit/findings/finding';
import { useFindings } from '../findings/use-findings';
import { useSetup } from '../use-setup';

type ToLookAt = SetUpSoFar['toLookAt'];

/** Shows nothing: it tells what it counted. */
export default function CountToLookAt(props: { readonly onCount: (count: ToLookAt) => void }) {
  const { onCount } = props;
  const { muted } = useSetup().audit;
  const analysis = useFindings();
  const count = countOf(analysis, (findings) => countToLookAt(findings, muted.value));
  useEffect(() => {
    onCount(count);
  }, [count, onCount]);
  return null;
}

function countOf(
  analysis: ReturnType<typeof useFindings>,
  count: (findings: readonly Finding[]) => number,
): ToLookAt {
  switch (analysis.is) {
    case 'done':
      return count(analysis.result);
    case 'working':
      return 'looking';
    case 'failed':
      return 'failed';
  }
}
