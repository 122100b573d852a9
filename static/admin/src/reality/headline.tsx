/** The first line: what an admin in a hurry reads. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { RealityReport } from '../../../../src/contract/reality';
import { isSeen } from '../../../../src/view/reality/explained';
import {
  toRealityHeadline,
  type RealityHeadline,
} from '../../../../src/view/reality/reality-headline';
import type { JudgedReality } from '../analysis/jobs';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';

const LOOKS = {
  contradicted: 'warning',
  holds: 'success',
  open: 'information',
} as const satisfies Record<RealityHeadline['is'], string>;

type Judging =
  { readonly is: 'working' | 'failed' } | { readonly is: 'done'; readonly result: JudgedReality };

interface Props {
  readonly report: RealityReport;
  readonly analysis: Judging;
}

/** The answer, announced once it is there. */
export function Headline({ report, analysis }: Props) {
  const reader = useReader();
  const words = reader.admin.reality;
  const { record } = useSetup();
  const unseen = report.drift.changes.filter((one) => !isSeen(one, report.explained.value)).length;
  return (
    <Stack space="space.150">
      <div role="status" data-testid="reality-headline">
        {analysis.is === 'working' && (
          <Inline space="space.150" alignBlock="center">
            <Spinner label="" />
            <Text color="color.text.subtle">{words.checking}</Text>
          </Inline>
        )}
        {analysis.is === 'failed' && (
          <Notice appearance="error" title={words.checkFailedTitle}>
            {words.checkFailed}
          </Notice>
        )}
        {analysis.is === 'done' && (
          <Answer report={report} judged={analysis.result} unseen={unseen} />
        )}
      </div>
      {record === undefined && <NotRecorded />}
    </Stack>
  );
}

interface AnswerProps {
  readonly report: RealityReport;
  readonly judged: JudgedReality;
  readonly unseen: number;
}

function Answer({ report, judged, unseen }: AnswerProps) {
  const reader = useReader();
  const { record } = useSetup();
  const { changes } = reader.admin.reality.headline;
  const held = { sweep: report.sweep, since: record?.savedAt, check: judged.check };
  const { is, text } = toRealityHeadline(held, reader);
  return (
    <SectionMessage appearance={LOOKS[is]}>
      <Stack space="space.050">
        <span className="reality-headline">{text}</span>
        {unseen > 0 && <Text>{changes(unseen)}</Text>}
      </Stack>
    </SectionMessage>
  );
}

function NotRecorded() {
  const { notRecordedTitle, notRecorded, toRecord } = useReader().admin.reality;
  const { go } = useRoute();
  return (
    <Stack space="space.100" alignInline="start">
      <Notice appearance="information" title={notRecordedTitle}>
        {notRecorded}
      </Notice>
      <Button onClick={() => go('record')}>{toRecord}</Button>
    </Stack>
  );
}
