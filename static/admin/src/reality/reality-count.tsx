/** Contradictions and changes of the site that nobody has looked at yet, beside the name of the tab. */
import Badge from '@atlaskit/badge';
import { useEffect } from 'react';
import type { RealityReport } from '../../../../src/contract/reality';
import { accountsIn } from '../../../../src/view/reality/observations';
import { countReality } from '../../../../src/view/reality/reality-count';
import { useReader } from '../use-reader';
import { tellContradiction } from './use-contradiction';
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
  const { sweep } = report;
  const check = analysis.is === 'done' ? analysis.result.check : undefined;
  useEffect(() => {
    if (check === undefined) return;
    const accounts = accountsIn(check.contradicting);
    tellContradiction(accounts > 0 ? { sweep, check, accounts } : undefined);
  }, [check, sweep]);
  if (check === undefined) return null;
  const count = countReality(report, check);
  if (count === 0) return null;
  return (
    <span className="tab-count" aria-label={tabCount(count)} role="img">
      <Badge>{count}</Badge>
    </span>
  );
}
