/** Reality check: accounts that appeared, predictions that came true, and facts that changed, held against the record. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FailureMessage } from '../failure-message';
import { Reading } from '../reading';
import { useReader } from '../use-reader';
import { RealityView } from './reality-view';
import { useReport, useReportChanges } from './use-report';
import './reality.css';

/** The part. */
export default function RealityPart() {
  const state = useReport(true);
  const { retry } = useReportChanges();
  const { intro, reading } = useReader().admin.reality;
  return (
    <div className="reading-width reality">
      <Stack space="space.300">
        <Text as="p" color="color.text.subtle">
          {intro}
        </Text>
        {state.is === 'reading' && <Reading text={reading} />}
        {state.is === 'failed' && <FailureMessage failure={state.failure} onRetry={retry} />}
        {state.is === 'ready' && <RealityView report={state.report} />}
      </Stack>
    </div>
  );
}
