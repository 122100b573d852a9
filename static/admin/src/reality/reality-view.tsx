/** What was read, top to bottom: the answer first, then what it rests on. */
import { Stack } from '@atlaskit/primitives/compiled';
import type { RealityReport } from '../../../../src/contract/reality';
import { FailureMessage } from '../failure-message';
import { Contradictions } from './contradictions';
import { DoneNotice, TakenNotice } from './done-notice';
import { DriftSection } from './drift-section';
import { Headline } from './headline';
import { HitsSection } from './hits-section';
import { ImpliedSection } from './implied-section';
import { SweepSection } from './sweep-section';
import { useExplaining } from './use-explaining';
import { useJudged } from './use-judged';
import { useTaking } from './use-taking';

/** All sections. */
export function RealityView({ report }: { readonly report: RealityReport }) {
  const analysis = useJudged(report);
  const explaining = useExplaining(report.explained);
  const taking = useTaking();
  const judged = analysis.is === 'done' ? analysis.result : undefined;
  return (
    <Stack space="space.400">
      <Stack space="space.150">
        <Headline report={report} analysis={analysis} />
        <div>
          <TakenNotice text={taking.done} />
          <DoneNotice explaining={explaining} />
        </div>
        {explaining.failure !== undefined && (
          <FailureMessage failure={explaining.failure} onRetry={explaining.retry} />
        )}
      </Stack>
      <Contradictions
        report={report}
        check={judged?.check}
        taking={taking}
        explaining={explaining}
      />
      <ImpliedSection implied={judged?.implied} taking={taking} />
      <HitsSection report={report} check={judged?.check} />
      <DriftSection report={report} taking={taking} explaining={explaining} />
      <SweepSection report={report} />
    </Stack>
  );
}
