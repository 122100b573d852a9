/** Reality check: accounts that appeared, predictions that came true, and facts that changed, held against the record. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { FailureMessage } from '../failure-message';
import { useIdle } from '../use-idle';
import { useReader } from '../use-reader';
import { RealityView } from './reality-view';
import { useReport, useReportChanges } from './use-report';
import './reality.css';

/** Then it is said that it takes long. */
const SLOW_AFTER_MS = 8000;

/** The part. */
export default function RealityPart() {
  const state = useReport(true);
  const { retry } = useReportChanges();
  const { intro } = useReader().admin.reality;
  return (
    <div className="reading-width reality">
      <Stack space="space.300">
        <Text as="p" color="color.text.subtle">
          {intro}
        </Text>
        {state.is === 'reading' && <Reading />}
        {state.is === 'failed' && <FailureMessage failure={state.failure} onRetry={retry} />}
        {state.is === 'ready' && <RealityView report={state.report} />}
      </Stack>
    </div>
  );
}

function Reading() {
  const isSlow = useIdle(SLOW_AFTER_MS);
  const { reading, slow } = useReader().admin.reality;
  return (
    <div role="status">
      <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Spinner label="" />
        <Text color="color.text.subtle">{reading}</Text>
        {isSlow && <Text color="color.text.subtle">{slow}</Text>}
      </Inline>
    </div>
  );
}
