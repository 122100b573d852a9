/** Findings: what is wrong with the recorded setup, worst first, and what to do about each. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { Contradicted } from './contradicted';
import { FindingsList } from './findings-list';
import { useFindings } from './use-findings';
import './findings.css';

/** The part. */
export default function FindingsPart() {
  const { record } = useSetup();
  return record === undefined ? <NothingRecorded /> : <Findings />;
}

function Findings() {
  const analysis = useFindings();
  const { findings } = useReader().admin;
  return (
    <div className="reading-width">
      <Stack space="space.300">
        <Text as="p" color="color.text.subtle">
          {findings.intro}
        </Text>
        <Contradicted />
        {analysis.is === 'working' && (
          <div role="status">
            <Inline space="space.150" alignBlock="center">
              <Spinner label="" />
              <Text color="color.text.subtle">{findings.working}</Text>
            </Inline>
          </div>
        )}
        {analysis.is === 'failed' && (
          <Notice appearance="error" title={findings.failedTitle}>
            {findings.failed}
          </Notice>
        )}
        {analysis.is === 'done' && <FindingsList findings={analysis.result} />}
      </Stack>
    </div>
  );
}

function NothingRecorded() {
  const { go } = useRoute();
  const { findings } = useReader().admin;
  return (
    <div className="reading-width">
      <Stack space="space.200" alignInline="start">
        <Notice appearance="information" title={findings.notRecordedTitle}>
          {findings.notRecorded}
        </Notice>
        <Button
          appearance="primary"
          onClick={() => {
            go('record');
          }}
        >
          {findings.toRecord}
        </Button>
      </Stack>
    </div>
  );
}
