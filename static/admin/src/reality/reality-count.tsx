/** Contradictions and changes of the site that nobody has looked at yet, beside the name of the tab. */
import Badge from '@atlaskit/badge';
import type { RealityReport } from '../../../../src/contract/reality';
import { countReality } from '../../../../src/view/reality/reality-count';
import { useReader } from '../use-reader';
import { useJudged } from './use-judged';
import { useReport } from './use-report';

/** Nothing while it is read, and where nothing is to be seen. */
export default function RealityCount() {
  const state = useReport(false);
  return state.is === 'ready' ? <Count report={state.report} /> : null;
}

function Count({ report }: { readonly report: RealityReport }) {
  const analysis = useJudged(report);
  const { tabCount } = useReader().admin.reality;
  if (analysis.is !== 'done') return null;
  const count = countReality(report, analysis.result.check);
  if (count === 0) return null;
  return (
    <span className="tab-count" aria-label={tabCount(count)} role="img">
      <Badge>{count}</Badge>
    </span>
  );
}
